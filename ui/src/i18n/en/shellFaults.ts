import type { Translated } from '@/i18n/translated';
import type { shellFaults as chinese } from '@/i18n/zh-CN/shellFaults';

export const shellFaults: Translated<typeof chinese> = {
  no_printer: 'This computer has no printer ready; the paper was saved as a file.',
  printer_unknown:
    'There is no printer called “{{name}}”. Please choose another one in the settings.',
  printer_failed: 'It did not print. Please look at the printer and try again.',
  save_failed: 'The file could not be saved. Please try another place.',
  open_failed: 'The file does not open. Please look where it was saved.',
  keychain_has_no_key: 'The keychain has no key for this data. Please type the recovery key.',
  keychain_key_foreign: "The keychain's key does not open this data. Please type the recovery key.",
  keychain_locked: 'The keychain is locked. Please unlock it and try again.',
  keychain_silent: 'The keychain does not answer. Is it asking for its password in another window?',
  no_keychain: 'This computer has no keychain. Please keep the key with a passphrase.',
  now_needs_rehearsal: 'The time can be set for practice data only.',
  desk_not_open: 'The data is not open yet. Please wait a moment.',
  not_now: 'This cannot be done just now. Please finish the step at hand first.',
  restore_needs_key: 'A restore needs the key. Please type the passphrase or the recovery key.',
};
