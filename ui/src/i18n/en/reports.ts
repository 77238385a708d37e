import type { Translated } from '@/i18n/translated';
import type { reports as chinese } from '@/i18n/zh-CN/reports';

export const reports: Translated<typeof chinese> = {};
