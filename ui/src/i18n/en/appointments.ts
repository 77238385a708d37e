import type { Translated } from '@/i18n/translated';
import type { appointments as chinese } from '@/i18n/zh-CN/appointments';

export const appointments: Translated<typeof chinese> = {};
