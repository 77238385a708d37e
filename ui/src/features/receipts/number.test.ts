import { expect, test } from 'vitest';
import { isMeant, readNumber } from './number';

test('a number is read as it was printed, typed or scanned', () => {
  const number = 'JNL-SL-20261122-0007';
  expect(readNumber(number)).toEqual({ number, code: '' });
  expect(readNumber(' jnl-sl-20261122-0007 ')).toEqual({ number, code: '' });
  expect(readNumber('JNL-SL-20261122-0007-A1b2c3d4')).toEqual({ number, code: 'a1b2c3d4' });
  expect(readNumber('JNL-SL-20261122-10000')?.number).toBe('JNL-SL-20261122-10000');
});

test('anything less is no number', () => {
  for (const typed of [
    '',
    '7',
    'JNL-SL-20261122',
    'JNL-SL-20261122-7',
    'JNL-SL-20261122-0007-xyz',
  ]) {
    expect(readNumber(typed), typed).toBeNull();
  }
});

test('a few digits mean the end of a number', () => {
  expect(isMeant('JNL-SL-20261122-0007', '7')).toBe(true);
  expect(isMeant('JNL-SL-20261122-0017', '17')).toBe(true);
  expect(isMeant('JNL-SL-20261122-0070', '7')).toBe(false);
  expect(isMeant('JNL-YJ-20261122-0007', 'yj')).toBe(true);
});
