import { appointments } from '@/i18n/zh-CN/appointments';
import { audit } from '@/i18n/zh-CN/audit';
import { counter } from '@/i18n/zh-CN/counter';
import { courses } from '@/i18n/zh-CN/courses';
import { entrance } from '@/i18n/zh-CN/entrance';
import { common } from '@/i18n/zh-CN/everywhere';
import { faults } from '@/i18n/zh-CN/faults';
import { firstStart } from '@/i18n/zh-CN/firstStart';
import { format } from '@/i18n/zh-CN/format';
import { items } from '@/i18n/zh-CN/items';
import { paper } from '@/i18n/zh-CN/paper';
import { receipts } from '@/i18n/zh-CN/receipts';
import { reports } from '@/i18n/zh-CN/reports';
import { residents } from '@/i18n/zh-CN/residents';
import { rooms } from '@/i18n/zh-CN/rooms';
import { settings } from '@/i18n/zh-CN/settings';
import { shell } from '@/i18n/zh-CN/shell';
import { shellFaults } from '@/i18n/zh-CN/shellFaults';
import { terms } from '@/i18n/zh-CN/terms';
import { visits } from '@/i18n/zh-CN/visits';
import { volunteers } from '@/i18n/zh-CN/volunteers';

/** Every word of the screen, in the language it is thought in. `en` follows key by key. */
export const zhCN = {
  program: {
    chineseName: '一窗',
    latinName: 'OneCounter',
    kind: '党群服务综合体 · 综合服务窗口',
    promise: '一个窗口，一次来访，一张回执',
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
} as const;
