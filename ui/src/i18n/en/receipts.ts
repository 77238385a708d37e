import type { Translated } from '@/i18n/translated';
import type { receipts as chinese } from '@/i18n/zh-CN/receipts';

export const receipts: Translated<typeof chinese> = {};
