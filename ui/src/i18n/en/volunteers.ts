import type { Translated } from '@/i18n/translated';
import type { volunteers as chinese } from '@/i18n/zh-CN/volunteers';

export const volunteers: Translated<typeof chinese> = {};
