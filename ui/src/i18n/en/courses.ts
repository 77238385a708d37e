import type { Translated } from '@/i18n/translated';
import type { courses as chinese } from '@/i18n/zh-CN/courses';

export const courses: Translated<typeof chinese> = {};
