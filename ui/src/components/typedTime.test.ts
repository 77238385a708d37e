import { expect, test } from 'vitest';
import { dayOfTyped, timeOf } from './typedTime';

const today = '2026-11-22';

test.each([
  ['9', '09:00'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['9:30', '09:30'],
  ['9：30', '09:30'],
  ['21.05', '21:05'],
  ['24', null],
  ['961', null],
  ['', null],
  ['soon', null],
])('the time %s', (typed, time) => {
  expect(timeOf(typed)).toBe(time);
});

test.each([
  ['28', '2026-11-28'],
  ['22', '2026-11-22'],
  ['5', '2026-12-05'],
  ['31', '2026-12-31'],
  ['1128', '2026-11-28'],
  ['11-28', '2026-11-28'],
  ['11月28日', '2026-11-28'],
  ['0105', '2027-01-05'],
  ['+3', '2026-11-25'],
  ['2026-12-01', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['0230', null],
  ['2026-02-30', null],
  ['tomorrow', null],
])('the day %s, on 22 November 2026', (typed, day) => {
  expect(dayOfTyped(typed, today)).toBe(day);
});
