import { expect, test } from 'vitest';
import { readHeads } from './heads';

const stations = [
  { station: 'one', name: '2 号窗口' },
  { station: 'two', name: '门口' },
];

test('heads are read as the day report prints them', () => {
  const mac = 'b3f1c07a9d24e6885c1f';
  expect(readHeads(`2 号窗口 1234 ${mac}；门口 7 ${mac}`, stations)).toEqual({
    heads: [
      { station: 'one', sequence: 1234, mac },
      { station: 'two', sequence: 7, mac },
    ],
    unread: [],
  });
});

test('digits may stand in groups, and on lines of their own', () => {
  expect(readHeads('门口 7 b3f1c 07a9d 24e68 85c1f\n', stations).heads).toEqual([
    { station: 'two', sequence: 7, mac: 'b3f1c07a9d24e6885c1f' },
  ]);
});

test('what is no head, or of no station, is named', () => {
  expect(readHeads('三楼 7 b3f1c07a9d24e6885c1f；门口', stations)).toEqual({
    heads: [],
    unread: ['三楼 7 b3f1c07a9d24e6885c1f', '门口'],
  });
  expect(readHeads('', stations)).toEqual({ heads: [], unread: [] });
});
