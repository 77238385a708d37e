import type { Translated } from '@/i18n/translated';
import type { rooms as chinese } from '@/i18n/zh-CN/rooms';

export const rooms: Translated<typeof chinese> = {};
