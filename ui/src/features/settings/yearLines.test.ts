import { expect, test } from 'vitest';
import { holidayErrors, linesOf } from './yearLines';

test('a holiday is typed as the notice tells it', () => {
  expect(linesOf(2026, { name: '元旦', first: '1-1', last: '1.3', work: '1月4日' })).toEqual([
    { date: '2026-01-01', isOffDay: true, name: '元旦' },
    { date: '2026-01-02', isOffDay: true, name: '元旦' },
    { date: '2026-01-03', isOffDay: true, name: '元旦' },
    { date: '2026-01-04', isOffDay: false, name: '元旦' },
  ]);
  expect(
    linesOf(2026, { name: '春节', first: '215', last: '0216', work: '214，2-28' }),
  ).toHaveLength(4);
});

test('a date that no year has is said on its field', () => {
  const holidays = [
    { name: '元旦', first: '1-1', last: '', work: '' },
    { name: '春节', first: '2-30', last: '', work: '' },
    { name: '清明节', first: '4-6', last: '4-4', work: '' },
    { name: '劳动节', first: '5-1', last: '5-5', work: '5-9 x' },
    { name: '端午节', first: '', last: '', work: '' },
  ];
  expect(holidayErrors(2026, holidays, 'no')).toEqual({
    'holidays.1.first': 'no',
    'holidays.2.last': 'no',
    'holidays.3.work': 'no',
  });
});
