import type { Translated } from '@/i18n/translated';
import type { items as chinese } from '@/i18n/zh-CN/items';

export const items: Translated<typeof chinese> = {
  add: 'Add to this visit',
  topic: 'Topic',
  topicHint: 'A few words; they stand on the receipt',
  question: 'Question',
  answer: 'Answer',
  toSite: 'Send to',
  toSiteHint: 'Type a part of the name',
  siteOnFoot: '{{name}} ({{minutes}} min on foot)',
  matter: 'What for',
  bring: 'What to bring',
  bringHint: 'One thing at a time; Enter adds the next',
  alwaysBring: 'People usually bring: {{things}}',
};
