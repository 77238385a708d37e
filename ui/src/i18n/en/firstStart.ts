import type { Translated } from '@/i18n/translated';
import type { firstStart as chinese } from '@/i18n/zh-CN/firstStart';

export const firstStart: Translated<typeof chinese> = {};
