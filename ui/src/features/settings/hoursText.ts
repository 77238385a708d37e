import type { WallInterval } from '@/api/generated';
import { timeOf } from '@/components/typedTime';

/** What stands between two times, and between two stretches of hours. */
const between = /\s*(?:[-–—~～]|至|到)\s*/;
const apart = /[,，、;；\s]+/;

/**
 * The hours of a day as they are typed in one line: `9-11:30 13-1730`, `0900-1130，1300-1730`. `24` is
 * midnight at the end of the day. Empty is closed; nothing if it cannot be read.
 */
export function hoursOfText(typed: string): WallInterval[] | null {
  const joined = typed.trim().replaceAll(/\s*([-–—~～]|至|到)\s*/g, '-');
  const parts = joined.split(apart).filter((part) => part !== '');
  const hours = parts.map(intervalOf);
  return hours.every((one) => one !== null) ? hours : null;
}

function intervalOf(part: string): WallInterval | null {
  const [first, last, more] = part.split(between);
  const from = timeOf(first ?? '');
  const to = /^24(?::?00)?$/.test(last ?? '') ? '00:00' : timeOf(last ?? '');
  return from === null || to === null || more !== undefined ? null : { from, to };
}

/** The same hours as they are shown: `09:00–11:30  13:00–17:30`. */
export function textOfHours(hours: readonly WallInterval[]): string {
  return hours.map(({ from, to }) => `${short(from)}–${end(to)}`).join('  ');
}

function short(time: string): string {
  return time.slice(0, 5);
}

function end(time: string): string {
  return short(time) === '00:00' ? '24:00' : short(time);
}
