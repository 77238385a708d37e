import { expect, test } from 'vitest';
import { meant, readNumber } from './number';

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
  const rows = ['0007', '0017', '0070', '0117'].map((end) => ({
    number: `JNL-SL-20261122-${end}`,
  }));
  const found = (typed: string) => meant(rows, typed).map(({ number }) => number.slice(-4));
  expect(found('7'), 'the very one goes before others that end alike').toEqual(['0007']);
  expect(found('17')).toEqual(['0017']);
  expect(found('117')).toEqual(['0117']);
  expect(found('8')).toEqual([]);
  expect(found('sl')).toEqual(['0007', '0017', '0070', '0117']);
  expect(meant([{ number: 'JNL-SL-20261122-0027' }], '7'), 'as many as there are').toHaveLength(1);
});
