import type { ScheduleEventData } from '@mantine/schedule';
import type { BookingShown, DayBoard, Interval, WallInterval } from '@/api/generated';
import { clockOf, dayOf } from '@/i18n/format';

/** Half an hour: what is drawn and dragged on the board. */
export const SLOT_MINUTES = 30;

/** Shown where a day is not open and nothing is booked, from and to in hours. */
const USUAL = { first: 8, end: 20 };

/** The hours of the board's axis. */
export interface Axis {
  first: number;
  end: number;
}

const hourOf = (clock: string) => Number(clock.slice(0, 2)) + Number(clock.slice(3, 5)) / 60;

/** Midnight as an end is the end of the day. */
const endOf = (clock: string) => hourOf(clock) || 24;

/** From the first to the last hour in which the house is open or something is booked. */
export function axisOf({ open, rooms }: DayBoard): Axis {
  const booked = rooms.flatMap(({ bookings }) => bookings.map(({ interval }) => hoursOf(interval)));
  const hours = [...open, ...booked];
  if (hours.length === 0) {
    return USUAL;
  }
  return {
    first: Math.floor(Math.min(...hours.map(({ from }) => hourOf(from)))),
    end: Math.ceil(Math.max(...hours.map(({ to }) => endOf(to)))),
  };
}

function hoursOf({ from, to }: Interval): WallInterval {
  return { from: clockOf(from), to: clockOf(to) };
}

/** `09:00:00`, of an hour from 0 to 24. */
export function wallOf(hour: number): string {
  const minutes = Math.round(hour * 60);
  if (minutes >= 24 * 60) {
    return '23:59:59';
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** What stands above a slot: the hour where one begins. */
export function hourLabel(at: string): string {
  return at.slice(14, 16) === '00' ? String(Number(at.slice(11, 13))) : '';
}

/** The stretches of the axis in which the house is closed. */
function closedHours(open: readonly WallInterval[], axis: Axis): Axis[] {
  const closed: Axis[] = [];
  let from = axis.first;
  for (const hours of open) {
    closed.push({ first: from, end: hourOf(hours.from) });
    from = endOf(hours.to);
  }
  closed.push({ first: from, end: axis.end });
  return closed.filter(({ first, end }) => end > first);
}

/** What is drawn: the bookings, and behind them what cannot be booked. */
export type BoardEvent = ScheduleEventData<{ booking?: BookingShown }>;

/** The bookings of a day as bars, their set-up times and the closed hours behind them. */
export function eventsOf(board: DayBoard): BoardEvent[] {
  const axis = axisOf(board);
  const closed = closedHours(board.open, axis);
  return board.rooms.flatMap(({ room, bookings }) => [
    ...closed.map(({ first, end }) => ({
      ...behind,
      id: `closed-${room.id}-${first}`,
      resourceId: room.id,
      start: `${board.day} ${wallOf(first)}`,
      end: `${board.day} ${wallOf(end)}`,
    })),
    ...bookings.flatMap((booking) => [...setUpOf(booking, board.day, axis), barOf(booking)]),
  ]);
}

const behind = { title: '', color: 'gray', display: 'background' } as const;

function barOf(booking: BookingShown): BoardEvent {
  const { from, to } = booking.interval;
  return {
    id: booking.booking,
    resourceId: booking.room,
    title: booking.organiser_name,
    color: 'gray',
    start: wallTime(from),
    end: wallTime(to),
    payload: { booking },
  };
}

/** The minutes that stay free beside a booking. */
function setUpOf(booking: BookingShown, day: string, axis: Axis): BoardEvent[] {
  const minutes = booking.buffer_minutes / 60;
  const hours = hoursOf(booking.interval);
  const [from, to] = [hourOf(hours.from), endOf(hours.to)];
  return [
    { first: Math.max(axis.first, from - minutes), end: from },
    { first: to, end: Math.min(axis.end, to + minutes) },
  ]
    .filter(({ first, end }) => end > first)
    .map(({ first, end }) => ({
      ...behind,
      id: `set-up-${booking.booking}-${first}`,
      resourceId: booking.room,
      start: `${day} ${wallOf(first)}`,
      end: `${day} ${wallOf(end)}`,
    }));
}

/** `2026-11-28 09:00:00` at the complex, as the board counts. */
export function wallTime(instant: string | number): string {
  return `${dayOf(instant)} ${clockOf(instant)}:00`;
}

/** A room and hours that were pointed at on the board. */
export interface BoardTime {
  room: string;
  from: string;
  to: string;
}

/** What was drawn on the board; its last second is midnight. */
export function timeOf(room: string | number | undefined, start: string, end: string): BoardTime {
  const to = end.endsWith('23:59:59') ? '00:00' : end.slice(11, 16);
  return { room: String(room), from: start.slice(11, 16), to };
}

/** The hour that begins with a slot, which is what a click means. */
export function hourFrom(room: string | number | undefined, start: string): BoardTime {
  const end = hourOf(start.slice(11, 16)) + 1;
  return timeOf(room, start, `${start.slice(0, 10)} ${wallOf(end)}`);
}

/** The booking that a bar stands for; nothing for what is drawn behind the bars. */
export function bookingOf(event: ScheduleEventData): BookingShown | undefined {
  return (event as BoardEvent).payload?.booking;
}

/** The booking that holds a room at a moment of the board. */
export function bookingAt(board: DayBoard, room: string, wall: string): BookingShown | undefined {
  const row = board.rooms.find((one) => one.room.id === room);
  return row?.bookings.find(
    ({ interval }) => wallTime(interval.from) <= wall && wall < wallTime(interval.to),
  );
}
