import { appointments } from '@/i18n/en/appointments';
import { audit } from '@/i18n/en/audit';
import { counter } from '@/i18n/en/counter';
import { courses } from '@/i18n/en/courses';
import { entrance } from '@/i18n/en/entrance';
import { common } from '@/i18n/en/everywhere';
import { faults } from '@/i18n/en/faults';
import { firstStart } from '@/i18n/en/firstStart';
import { format } from '@/i18n/en/format';
import { items } from '@/i18n/en/items';
import { paper } from '@/i18n/en/paper';
import { receipts } from '@/i18n/en/receipts';
import { reports } from '@/i18n/en/reports';
import { residents } from '@/i18n/en/residents';
import { rooms } from '@/i18n/en/rooms';
import { settings } from '@/i18n/en/settings';
import { shell } from '@/i18n/en/shell';
import { shellFaults } from '@/i18n/en/shellFaults';
import { terms } from '@/i18n/en/terms';
import { visits } from '@/i18n/en/visits';
import { volunteers } from '@/i18n/en/volunteers';
import type { Translated } from '@/i18n/translated';
import type { zhCN } from '@/i18n/zh-CN';

/** The words of the screen in English. */
export const en: Translated<typeof zhCN> = {
  program: {
    chineseName: '一窗',
    latinName: 'OneCounter',
    kind: 'Party-mass service complex · comprehensive service counter',
    promise: 'One counter, one visit, one receipt',
  },
  appointments,
  audit,
  common,
  counter,
  courses,
  entrance,
  faults,
  firstStart,
  format,
  items,
  paper,
  receipts,
  reports,
  residents,
  rooms,
  settings,
  shell,
  shellFaults,
  terms,
  visits,
  volunteers,
};
