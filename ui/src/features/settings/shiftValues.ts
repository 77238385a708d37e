import type { AnyFault } from '@/api/faults';
import type { Args, WeekDay } from '@/api/generated';
import { hoursOfText } from './hoursText';
import { numberOf, type TypedNumber } from './typed';

/** A shift of every week as it is typed. */
export type TypedShift = { weekday: WeekDay; hours: string; places: TypedNumber };

export const newShift: TypedShift = { weekday: 'monday', hours: '', places: 2 };

/** The shifts whose hours are not one stretch of time. */
export function shiftErrors(
  weekly: readonly TypedShift[],
  unreadable: string,
): Record<string, string> {
  const bad = weekly.flatMap(({ hours }, place) =>
    hoursOfText(hours)?.length === 1 ? [] : [[`weekly.${place}.hours`, unreadable] as const],
  );
  return Object.fromEntries(bad);
}

/** As the door takes them. */
export function shiftsOf(weekly: readonly TypedShift[]): Args<'volunteers.add_shifts'>['weekly'] {
  return weekly.map(({ weekday, hours, places }) => ({
    weekday,
    hours: hoursOfText(hours)?.[0] ?? { from: '', to: '' },
    places: numberOf(places),
  }));
}

/** Puts what the door says on the field of the line. */
export function onShift(fault: AnyFault): AnyFault {
  const fields = Object.entries(fault.fields ?? {}).map(([path, reason]) => {
    const line = /^weekly\[(\d+)\]/.exec(path)?.[1];
    const field = reason.code === 'places_out_of_range' ? 'places' : 'hours';
    return [line === undefined ? path : `weekly.${line}.${field}`, reason] as const;
  });
  return { ...fault, fields: Object.fromEntries(fields) };
}
