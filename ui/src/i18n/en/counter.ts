import type { Translated } from '@/i18n/translated';
import type { counter as chinese } from '@/i18n/zh-CN/counter';

export const counter: Translated<typeof chinese> = {};
