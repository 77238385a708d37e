/** Words inside formatted values. */
export const format = {
  minutesSeconds: '{{minutes}} 分 {{seconds}} 秒',
  closed: '不开放',
} as const;
