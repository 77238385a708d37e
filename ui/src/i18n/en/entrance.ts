import type { Translated } from '@/i18n/translated';
import type { entrance as chinese } from '@/i18n/zh-CN/entrance';

export const entrance: Translated<typeof chinese> = {};
