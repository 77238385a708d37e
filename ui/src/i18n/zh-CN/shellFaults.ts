/** What the shell refuses: printing, saving, the keychain. */
export const shellFaults = {
  no_printer: '这台电脑没有可用的打印机，已改为保存文件。',
  printer_unknown: '找不到打印机“{{name}}”，请在设置中重新选择。',
  printer_failed: '打印没有成功，请检查打印机后重试。',
  save_failed: '文件没有保存成功，请换个位置再试。',
  open_failed: '文件打不开，请到保存的位置查看。',
  keychain_has_no_key: '系统钥匙串里没有这份数据的密钥，请输入恢复密钥。',
  keychain_key_foreign: '系统钥匙串里的密钥打不开这份数据，请输入恢复密钥。',
  keychain_locked: '系统钥匙串已锁定，请先解锁再重试。',
  keychain_silent: '系统钥匙串没有回应，请看看是否有窗口在等待输入。',
  no_keychain: '这台电脑没有系统钥匙串，请改用口令保管密钥。',
  now_needs_rehearsal: '只有演练数据才能设定时间。',
  desk_not_open: '数据还没有打开，请稍候。',
  not_now: '现在不能这样做，请先完成手上这一步。',
  restore_needs_key: '恢复需要密钥，请输入口令或恢复密钥。',
} as const;
