import { expect, test } from 'vitest';
import { base64Of, csv } from './csv';

const body = (rows: (string | number)[][]) => csv(rows).slice(1);

test('cells are quoted where they must be, and lines end as spreadsheets expect', () => {
  expect(csv([['票号', 3]])).toBe('\uFEFF票号,3\r\n');
  expect(body([['a,b', 'say "hi"', 'two\nlines']])).toBe('"a,b","say ""hi""","two\nlines"\r\n');
});

test('nothing is computed', () => {
  for (const evil of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '|cmd', '%0', '\r=1']) {
    expect(body([[evil]]).replaceAll('"', ''), evil).toMatch(/^'/);
  }
  expect(body([['1-2', -3]]), 'a number stays one').toBe('1-2,-3\r\n');
});

test('hanzi survive the way to the shell', () => {
  const bytes = Uint8Array.from(atob(base64Of('日报𠮷')), (byte) => byte.charCodeAt(0));
  expect(new TextDecoder().decode(bytes)).toBe('日报𠮷');
});
