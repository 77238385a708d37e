import type { Interval } from '@/api/generated';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { clockOf } from '@/i18n/format';

/** How long somebody wants a room before they say so, in minutes. */
const USUAL = 120;

/** A time begins at a quarter of an hour. */
const STEP = 15 * 60_000;

/** The minutes between two times of a day; the usual ones while they are not typed. */
function asked({ from, to }: Pick<RoomAndTime, 'from' | 'to'>): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  const length = (to === '00:00' ? 24 * 60 : minutes(to)) - minutes(from);
  return length > 0 ? length : USUAL;
}

/** The time to fill in for a free stretch: as long as was asked for, if it has room, not before now. */
export function timeIn(
  free: Interval,
  typed: Pick<RoomAndTime, 'from' | 'to'>,
  now: number,
): { from: string; to: string } {
  const start = Math.max(Date.parse(free.from), Math.ceil(now / STEP) * STEP);
  const end = Math.min(Date.parse(free.to), start + asked(typed) * 60_000);
  return { from: clockOf(start), to: clockOf(end) };
}
