import { dayOf, instantOf } from '@/i18n/format';

/** A time that stands on paper, as the forms hold it: blank is now. */
export interface PaperTime extends Record<string, unknown> {
  /** `HH:mm`, or blank. */
  time: string;
  reason: string;
}

/** As the door takes it: nothing for now. */
export function paperTimeOf({ time, reason }: PaperTime, day: string) {
  return time === '' ? {} : { at: instantOf(day, time), reason };
}

/** The day on which a time from paper lies: that of the shift. */
export const paperDay = (until: string) => dayOf(until);

/** Where the door's field stands in the form. */
export const paperFields = { at: 'time' } as const;
