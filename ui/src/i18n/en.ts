import type { Words } from '@/i18n/zh-CN';

export const en: Words = {
  program: {
    chineseName: '一窗',
    latinName: 'OneCounter',
  },
  site: {
    kind: 'Party-mass service complex · comprehensive service counter',
    promise: 'One counter, one visit, one receipt',
  },
  language: {
    choose: 'Language',
  },
};
