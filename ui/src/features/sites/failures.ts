import type { firstStart } from '@/i18n/zh-CN/firstStart';

/** What stands in the way of the data, as the page explains it. */
export type Failure = keyof typeof firstStart.failed;

/** What can be done about it from this page, the most likely first. */
export type Remedy = 'retry' | 'elsewhere' | 'restore' | 'address';

export const remedies: Readonly<Record<Failure, readonly [Remedy, ...Remedy[]]>> = {
  nothing_here: ['retry', 'restore', 'elsewhere'],
  not_ours: ['elsewhere', 'retry'],
  newer_version: ['retry', 'elsewhere'],
  read_only: ['retry', 'elsewhere'],
  disk_full: ['retry'],
  disk_broken: ['retry', 'restore'],
  damaged: ['restore', 'retry', 'elsewhere'],
  unreachable: ['retry', 'address', 'elsewhere'],
  open_elsewhere: ['retry'],
  wrong_key: ['retry', 'elsewhere'],
  other: ['retry', 'elsewhere', 'restore'],
};

const wrongKeys: readonly string[] = [
  'wrong_passphrase',
  'wrong_recovery_key',
  'wrong_keychain_key',
  'no_such_way',
];

/** Which of them a fault is. */
export function failureOf(code: string): Failure {
  if (wrongKeys.includes(code)) {
    return 'wrong_key';
  }
  if (code === 'busy') {
    return 'open_elsewhere';
  }
  const known = Object.keys(remedies).find((failure) => failure === code);
  // The keys of the table are the failures.
  return (known as Failure | undefined) ?? 'other';
}
