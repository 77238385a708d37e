import type { Translated } from '@/i18n/translated';
import type { visits as chinese } from '@/i18n/zh-CN/visits';

export const visits: Translated<typeof chinese> = {
  title: 'Visits',
  ofDay: 'Visits of the day',
  referrals: 'Referrals',
  none: 'No visits on this day',
  nameless: 'No name',
  number: 'Ticket',
  window: 'Window',
  handler: 'Handled by',
  items: 'Items',
  details: 'Visit',
  agent: '{{kind}}: {{name}} ({{relationship}})',
  noItems: 'Nothing was done',
  toReceipt: 'Show the receipt',
  answeredToo: 'Show answered ones',
  noReferrals: 'No referral waits for an answer',
  matter: 'What for',
  toSite: 'Sent to',
  answer: 'Did they get there?',
  gotThere: 'Did {{name}} get to {{site}} about “{{matter}}”?',
};
