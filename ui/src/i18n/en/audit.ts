import type { Translated } from '@/i18n/translated';
import type { audit as chinese } from '@/i18n/zh-CN/audit';

export const audit: Translated<typeof chinese> = {};
