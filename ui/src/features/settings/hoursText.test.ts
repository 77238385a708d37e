import { expect, test } from 'vitest';
import { hoursOfText, textOfHours } from './hoursText';

const morning = { from: '09:00', to: '11:30' };
const afternoon = { from: '13:00', to: '17:30' };

test('hours are typed in few keys, in either script', () => {
  for (const typed of [
    '9-11:30 13-17:30',
    '0900-1130,1300-1730',
    '9–11：30，13—17：30',
    '9至11:30、13至17:30',
    ' 9 - 1130   13 - 1730 ',
    '09:00–11:30  13:00–17:30',
  ]) {
    expect(hoursOfText(typed), typed).toEqual([morning, afternoon]);
  }
  expect(hoursOfText('')).toEqual([]);
  expect(hoursOfText('8-24')).toEqual([{ from: '08:00', to: '00:00' }]);
});

test('what is no hours is not guessed at', () => {
  for (const typed of ['9', '9-', '9-25', 'morning', '9-11-13', '9-11 x']) {
    expect(hoursOfText(typed), typed).toBeNull();
  }
});

test('hours are shown as they can be typed again', () => {
  const shown = textOfHours([
    { from: '09:00:00', to: '11:30:00' },
    { from: '13:00:00', to: '00:00:00' },
  ]);
  expect(shown).toBe('09:00–11:30  13:00–24:00');
  expect(hoursOfText(shown)).toEqual([morning, { from: '13:00', to: '00:00' }]);
});
