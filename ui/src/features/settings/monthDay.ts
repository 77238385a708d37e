import type { MonthDay } from '@/api/generated';

/** A date of every year as it is typed: `7-1`, `7/1`, `7.1`, `0701`, `701`, `7月1日`; nothing otherwise. */
export function monthDayOf(typed: string): MonthDay | null {
  const text = typed
    .trim()
    .replace(/日/g, '')
    .replace(/[月./]/g, '-');
  const parts = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text);
  const month = Number(parts?.[1] ?? 0);
  const day = Number(parts?.[2] ?? 0);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { month, day } : null;
}

/** The same in one order everywhere: `07-01`. */
export function keyOf({ month, day }: MonthDay): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a season is the whole year: the week that holds wherever no other season does. */
export function isWholeYear({ first, last }: { first: MonthDay; last: MonthDay }): boolean {
  return keyOf(first) === '01-01' && keyOf(last) === '12-31';
}
