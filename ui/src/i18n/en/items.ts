import type { Translated } from '@/i18n/translated';
import type { items as chinese } from '@/i18n/zh-CN/items';

export const items: Translated<typeof chinese> = {};
