import type { Translated } from '@/i18n/translated';
import type { format as chinese } from '@/i18n/zh-CN/format';

export const format: Translated<typeof chinese> = {
  minutesSeconds: '{{minutes}} min {{seconds}} s',
  closed: 'closed',
};
