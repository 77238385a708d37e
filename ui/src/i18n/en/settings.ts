import type { Translated } from '@/i18n/translated';
import type { settings as chinese } from '@/i18n/zh-CN/settings';

export const settings: Translated<typeof chinese> = {};
