import { expect, test } from 'vitest';
import { type ActionName, actions } from '@/api/generated';
import { audit as english } from '@/i18n/en/audit';
import { startWords } from '@/i18n/words';
import { audit as chinese } from '@/i18n/zh-CN/audit';
import { actionWord, logged } from './words';

// `Object.keys` forgets the names that the table's type knows.
const names = Object.keys(actions) as ActionName[];

test('every action of the door has words, and no word is of an action that is gone', () => {
  expect(Object.keys(chinese.actions).sort()).toEqual([...names].sort());
  for (const name of names) {
    expect(chinese.actions[name], name).toMatch(/^[\p{Script=Han} A-Z]+$/u);
    expect(english.actions[name], name).toMatch(/^[A-Z][a-z]/);
  }
});

test('the words are found although the names have a dot of their own', async () => {
  await startWords();
  for (const name of names) {
    expect(actionWord(name)).toBe(chinese.actions[name]);
  }
});

test('no two actions that leave a row read the same', () => {
  const all = logged.flatMap(([, ones]) => ones);
  for (const words of [chinese.actions, english.actions]) {
    expect(new Set(all.map((name) => words[name])).size).toBe(all.length);
  }
});

test('one filters by what is logged, not by reading', () => {
  const all = logged.flatMap(([, ones]) => ones);
  expect(all).toContain('rooms.book');
  expect(all).toContain('residents.unmask');
  expect(all).not.toContain('rooms.list');
});
