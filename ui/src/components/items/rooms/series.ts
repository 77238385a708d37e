import type { RoomsCheckSeriesArgs, SeriesRow, WeekDay } from '@/api/generated';
import { type BookingValues, detailsOf } from '@/components/items/rooms/booking';
import { dayOf } from '@/i18n/format';

/** What is asked about a series beside the booking that is repeated. */
export type SeriesValues = {
  last: string;
  holidays: 'skip' | 'keep';
  /** The days that the clerk leaves out. */
  skip: string[];
  beyond: boolean;
};

/** Where the door's fields stand in the form. */
export const seriesFields = {
  'series.skip': 'last',
  'series.weekly': 'last',
  'series.weekly.last': 'last',
} as const;

const weekdays: readonly WeekDay[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The day of the week of a day. */
export function weekdayOf(day: string): WeekDay {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 'monday';
}

/** The series as the door takes it; nothing while something is missing. */
export function seriesOf(
  values: BookingValues,
  { last, holidays, skip, beyond }: SeriesValues,
): RoomsCheckSeriesArgs | null {
  const details = detailsOf(values);
  const { room, day, from, to } = values;
  if (!details || last === '') {
    return null;
  }
  return {
    room,
    details,
    series: {
      weekly: { weekday: weekdayOf(day), first: day, last, holidays },
      hours: { from: `${from}:00`, to: `${to}:00` },
      skip,
    },
    beyond_limits_approved: beyond,
  };
}

/** The dates of the series that will be booked, and those that are left out. */
export function sorted(rows: readonly SeriesRow[]) {
  const days = (left: boolean) =>
    rows
      .filter(({ skipped }) => Boolean(skipped) === left)
      .map(({ interval }) => dayOf(interval.from));
  return { booked: days(false), skipped: days(true) };
}
