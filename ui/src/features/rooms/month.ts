import type { RoomOfMonth } from '@/api/generated';
import { shiftDay } from '@/i18n/format';

/** `2026-11`, of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The first day of the month so many months later, or earlier. */
export function shiftMonth(day: string, months: number): string {
  const moved = new Date(`${monthOf(day)}-01T00:00:00Z`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
}

/** Every day from the first to the last. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = shiftDay(day, 1)) {
    days.push(day);
  }
  return days;
}

/** Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** What stands on a day in all rooms together, by the number of the day. */
export function totalOf(rooms: readonly RoomOfMonth[], index: number): number {
  return rooms.reduce((sum, { bookings }) => sum + (bookings[index] ?? 0), 0);
}
