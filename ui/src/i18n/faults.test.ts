import { expect, test } from 'vitest';
import { faults as english } from '@/i18n/en/faults';
import { faults as chinese } from '@/i18n/zh-CN/faults';

/** Latin words that a Chinese sentence may use, because the reader knows them by no other name. */
const latinNames = ['PostgreSQL', 'SQLite'];

const placeholder = /\{\{\s*(\w+)\s*\}\}/g;

function placeholders(sentence: string): string[] {
  return [...sentence.matchAll(placeholder)].map((match) => match[1] ?? '').sort();
}

/** The sentence as it is written, without what is put in later. */
function ownWords(sentence: string): string {
  return sentence.replaceAll(placeholder, '');
}

function longLatinRuns(sentence: string): string[] {
  const runs = ownWords(sentence).match(/\p{Script=Latin}{4,}/gu) ?? [];
  return runs.filter((run) => !latinNames.includes(run));
}

const englishSentences = new Map(Object.entries(english));

test('each code takes the same values in both languages', () => {
  expect([...englishSentences.keys()].sort()).toEqual(Object.keys(chinese).sort());
  for (const [code, sentence] of Object.entries(chinese)) {
    expect(placeholders(englishSentences.get(code) ?? ''), code).toEqual(placeholders(sentence));
  }
});

test('no brace is left over from a mistyped placeholder', () => {
  for (const [code, sentence] of [...Object.entries(chinese), ...englishSentences]) {
    expect(ownWords(sentence), code).not.toMatch(/[{}]/);
  }
});

test('a Chinese sentence says something, ends with its full stop and needs no English', () => {
  for (const [code, sentence] of Object.entries(chinese)) {
    expect(ownWords(sentence), code).toMatch(/\p{Script=Han}/u);
    expect(sentence, code).toMatch(/。$/);
    expect(longLatinRuns(sentence), code).toEqual([]);
  }
});

test('an English sentence says something, ends with its full stop and needs no Chinese', () => {
  for (const [code, sentence] of englishSentences) {
    expect(ownWords(sentence), code).toMatch(/\p{Script=Latin}{2,}/u);
    expect(sentence, code).toMatch(/\.$/);
    expect(sentence, code).not.toMatch(/\p{Script=Han}/u);
  }
});
