import type { HolidayLine } from '@/api/generated';
import { shiftDay } from '@/i18n/format';
import { keyOf, monthDayOf } from './monthDay';

/** A holiday as the State Council's notice tells it: from when to when it is off, and what is worked for it. */
export type TypedHoliday = {
  name: string;
  first: string;
  last: string;
  /** Days that are worked in its place, typed in one line: `2-14 2-28`. */
  work: string;
};

export const noHoliday: TypedHoliday = { name: '', first: '', last: '', work: '' };

/** What the notice of a year names each time; the dates are typed. */
export function usualHolidays(names: readonly string[]): TypedHoliday[] {
  return names.map((name) => ({ ...noHoliday, name }));
}

/** Whether nothing was typed of it. */
export function isBlank({ first, last, work }: TypedHoliday): boolean {
  return [first, last, work].every((typed) => typed.trim() === '');
}

/** The dates of a holiday, line by line; nothing if one of them cannot be read. */
export function linesOf(year: number, typed: TypedHoliday): HolidayLine[] | null {
  const first = dayIn(year, typed.first);
  const last = typed.last.trim() === '' ? first : dayIn(year, typed.last);
  const work = typed.work
    .split(/[,，、;；\s]+/)
    .filter((part) => part !== '')
    .map((part) => dayIn(year, part));
  if (first === null || last === null || last < first || work.includes(null)) {
    return null;
  }
  const off: HolidayLine[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    off.push({ date: day, isOffDay: true, name: typed.name });
  }
  const worked = work.flatMap((date) =>
    date === null ? [] : [{ date, isOffDay: false, name: typed.name }],
  );
  return [...off, ...worked];
}

/** Which fields of the holidays cannot be read. */
export function holidayErrors(
  year: number,
  holidays: readonly TypedHoliday[],
  unreadable: string,
): Record<string, string> {
  const bad = holidays.flatMap((typed, place) =>
    isBlank(typed) || linesOf(year, typed) !== null
      ? []
      : [[`holidays.${place}.${badField(year, typed)}`, unreadable] as const],
  );
  return Object.fromEntries(bad);
}

function badField(year: number, typed: TypedHoliday): keyof TypedHoliday {
  const first = dayIn(year, typed.first);
  if (first === null) {
    return 'first';
  }
  const last = typed.last.trim() === '' ? first : dayIn(year, typed.last);
  return last === null || last < first ? 'last' : 'work';
}

function dayIn(year: number, typed: string): string | null {
  const date = monthDayOf(typed);
  if (date === null) {
    return null;
  }
  const day = `${year}-${keyOf(date)}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? null : day;
}
