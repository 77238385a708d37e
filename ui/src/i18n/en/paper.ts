import type { Translated } from '@/i18n/translated';
import type { paper as chinese } from '@/i18n/zh-CN/paper';

/** Words around papers: how they are drawn, printed and saved. */
export const paper: Translated<typeof chinese> = {
  paper: 'Paper',
  large: 'Large print',
  print: 'Print',
  saveAs: 'Save as',
  page: 'Page {{number}} of {{pages}}',
  unreadable: 'The preview cannot be shown. Printing and saving still work.',
  printing: 'Sent to the printer: {{title}}',
  printJob: 'Print job {{job}}',
  noPrinter: 'There is no printer, so it was saved as a file',
  saved: 'Saved',
  open: 'Open',
  saveInstead: 'Save as a file',
  again: 'Try again',
  missingTitle: 'Characters that cannot be printed: {{count}}',
  missingText:
    '{{characters}} will print as a box with a code. Tell the person first, then decide whether to go on.',
  missingGo: 'Print anyway',
  missingSave: 'Save anyway',
  missingStop: 'Not yet',
};
