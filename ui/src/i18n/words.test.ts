import { expect, test } from 'vitest';
import { en } from '@/i18n/en';
import { zhCN } from '@/i18n/zh-CN';

type Node = string | { readonly [key: string]: Node };

/** Every text with its dotted key. */
function texts(node: Node, key = ''): [string, string][] {
  return typeof node === 'string'
    ? [[key, node]]
    : Object.entries(node).flatMap(([name, child]) => texts(child, key ? `${key}.${name}` : name));
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? '').sort();
}

const chinese = new Map(texts(zhCN));
const english = new Map(texts(en));

test('both languages have the same words', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
});

test('no word is blank, and each text takes the same parameters in both languages', () => {
  for (const [key, text] of chinese) {
    const translation = english.get(key) ?? '';
    expect(text.trim(), key).not.toBe('');
    expect(translation.trim(), key).not.toBe('');
    expect(placeholders(translation), key).toEqual(placeholders(text));
  }
});
