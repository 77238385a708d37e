import { expect, test } from 'vitest';
import { everyWord, type Findable, firstOf } from './options';

const hall: Findable = { value: 'hall', label: 'Council hall · 3F', also: '议事厅' };
const sharing: Findable = { value: 'sharing', label: 'Sharing Space · 2F', also: '共享空间' };

function found(search: string): string[] {
  const options = everyWord({ options: [hall, sharing], search, limit: 10 });
  return options.flatMap((option) => ('value' in option ? [option.value] : []));
}

test('an option is found by what it shows, in any order and any case', () => {
  expect(found('2f space')).toEqual(['sharing']);
});

test('an option is found by its name in the other language', () => {
  expect(found('议事')).toEqual(['hall']);
});

test('a word that stands nowhere finds nothing', () => {
  expect(found('space 议事')).toEqual([]);
});

test('of a group only what is found is left, and an empty group goes', () => {
  const options = [
    { group: 'below', items: [sharing] },
    { group: 'above', items: [hall] },
  ];
  expect(everyWord({ options, search: 'hall', limit: 10 })).toEqual([
    { group: 'above', items: [hall] },
  ]);
});

test('of many options the first are listed, and how many were left out is said', () => {
  const item = (value: string) => ({ value, label: value });
  const options = [
    { group: 'today', items: [item('a'), item('b')] },
    { group: 'tomorrow', items: [item('c'), item('d')] },
    { group: 'later', items: [item('e')] },
  ];
  const more = (count: number) => ({ value: '', label: `${count} more`, disabled: true });
  expect(firstOf(options, 3, more)).toEqual([
    { group: 'today', items: [item('a'), item('b')] },
    { group: 'tomorrow', items: [item('c')] },
    { value: '', label: '2 more', disabled: true },
  ]);
  expect(firstOf(options, 5, more)).toEqual(options);
});
