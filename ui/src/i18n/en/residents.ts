import type { Translated } from '@/i18n/translated';
import type { residents as chinese } from '@/i18n/zh-CN/residents';

export const residents: Translated<typeof chinese> = {
  age: 'aged {{age}}',
};
