import type { AnyFault } from '@/api/faults';
import type { CalendarSetHoursArgs, WallInterval, WeekDay } from '@/api/generated';
import { hoursOfText, textOfHours } from './hoursText';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly WeekDay[];

/** The hours of a week, one typed line a day. */
export type TypedWeek = Record<WeekDay, string>;

export const closedWeek: TypedWeek = {
  monday: '',
  tuesday: '',
  wednesday: '',
  thursday: '',
  friday: '',
  saturday: '',
  sunday: '',
};

export function typedWeek(week: { readonly [day: string]: WallInterval[] }): TypedWeek {
  const lines = weekdays.map((day) => [day, textOfHours(week[day] ?? [])] as const);
  return { ...closedWeek, ...Object.fromEntries(lines) };
}

/** As the door takes it; a line that cannot be read was refused on its field before. */
export function weekOf(typed: TypedWeek): CalendarSetHoursArgs['week'] {
  return Object.fromEntries(weekdays.map((day) => [day, hoursOfText(typed[day]) ?? []]));
}

/** The lines that cannot be read. */
export function weekErrors(typed: TypedWeek, unreadable: string): Partial<TypedWeek> {
  const bad = weekdays.filter((day) => hoursOfText(typed[day]) === null);
  return Object.fromEntries(bad.map((day) => [day, unreadable]));
}

/** How long a week is open, in minutes, as far as it can be read. */
export function weekMinutes(typed: TypedWeek): number {
  const hours = weekdays.flatMap((day) => hoursOfText(typed[day]) ?? []);
  return hours.reduce(
    (sum, { from, to }) => sum + Math.max(0, minutes(to) || 1440) - minutes(from),
    0,
  );
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Puts what the door says of a week on the day that it is about. */
export function onWeekday(fault: AnyFault, typed: TypedWeek): AnyFault {
  const fields = Object.entries(fault.fields ?? {}).map(([path, reason]) => {
    const named = /^week\.(\w+)/.exec(path)?.[1];
    if (named !== undefined) {
      return [named, reason] as const;
    }
    const from = String(reason.params?.from ?? '').slice(0, 5);
    return path === 'week' ? ([dayWith(from, typed), reason] as const) : ([path, reason] as const);
  });
  return { ...fault, fields: Object.fromEntries(fields) };
}

/** The first day with hours from that time; the door names the time alone. */
function dayWith(from: string, typed: TypedWeek): WeekDay {
  const has = (day: WeekDay) =>
    hoursOfText(typed[day])
      ?.slice(1)
      .some((one) => one.from === from);
  return weekdays.find(has) ?? 'monday';
}
