import { expect, test } from 'vitest';
import type { DayBoard } from '@/api/generated';
import { axisOf, bookingAt, eventsOf, hourFrom, hourLabel, timeOf, wallOf } from './board';

const day = '2126-11-28';

/** A board with one room and these bookings, each by its hours and its set-up time. */
function board(
  open: readonly [string, string][],
  ...booked: readonly [string, string, number][]
): DayBoard {
  const bookings = booked.map(([from, to, buffer_minutes], index) => ({
    booking: `b${index}`,
    room: 'r1',
    interval: { from: `${day}T${from}:00+08:00`, to: `${day}T${to}:00+08:00` },
    buffer_minutes,
    organiser_name: '读书会',
  }));
  return {
    day,
    open: open.map(([from, to]) => ({ from: `${from}:00`, to: `${to}:00` })),
    // Only what the board looks at.
    rooms: [{ room: { id: 'r1' }, bookings }] as unknown as DayBoard['rooms'],
  };
}

const drawn = (shown: DayBoard) =>
  eventsOf(shown).map(({ start, end, display }) => [
    String(start).slice(11, 16),
    String(end).slice(11, 16),
    display === 'background',
  ]);

test('the axis holds the opening hours and every booking, in whole hours', () => {
  expect(axisOf(board([['08:30', '20:30']]))).toEqual({ first: 8, end: 21 });
  expect(axisOf(board([['09:00', '17:00']], ['07:30', '08:00', 0]))).toEqual({ first: 7, end: 17 });
  expect(axisOf(board([['09:00', '00:00']])), 'midnight is the end').toEqual({ first: 9, end: 24 });
  expect(axisOf(board([])), 'a closed day').toEqual({ first: 8, end: 20 });
});

test('closed hours lie before, between and after the opening hours', () => {
  const lunch = board([
    ['08:30', '11:30'],
    ['13:00', '17:00'],
  ]);
  expect(drawn(lunch)).toEqual([
    ['08:00', '08:30', true],
    ['11:30', '13:00', true],
  ]);
  expect(drawn(board([])), 'all day').toEqual([['08:00', '20:00', true]]);
});

test('a bar has its set-up time on both sides, not beyond the board', () => {
  expect(drawn(board([['09:00', '17:00']], ['09:00', '10:00', 30]))).toEqual([
    ['10:00', '10:30', true],
    ['09:00', '10:00', false],
  ]);
  expect(drawn(board([['09:00', '17:00']], ['10:00', '11:00', 0]))).toEqual([
    ['10:00', '11:00', false],
  ]);
});

test('what is drawn on the board is a time of a form', () => {
  expect(timeOf('r1', `${day} 09:00:00`, `${day} 11:30:00`)).toEqual({
    room: 'r1',
    from: '09:00',
    to: '11:30',
  });
  expect(timeOf('r1', `${day} 22:00:00`, `${day} 23:59:59`).to, 'midnight').toBe('00:00');
  expect(hourFrom('r1', `${day} 09:30:00`)).toEqual({ room: 'r1', from: '09:30', to: '10:30' });
  expect(wallOf(24)).toBe('23:59:59');
});

test('a slot under a bar belongs to its booking', () => {
  const shown = board([['08:30', '20:30']], ['09:00', '11:00', 0]);
  const at = (clock: string) => bookingAt(shown, 'r1', `${day} ${clock}:00`)?.booking;
  expect([at('08:30'), at('09:00'), at('10:30'), at('11:00')]).toEqual([
    undefined,
    'b0',
    'b0',
    undefined,
  ]);
});

test('an hour is written where it begins', () => {
  expect([hourLabel(`${day} 09:00:00`), hourLabel(`${day} 09:30:00`)]).toEqual(['9', '']);
});
