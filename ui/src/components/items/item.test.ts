import { expect, test } from 'vitest';
import { restored } from './item';

const initial = {
  room: '',
  heads: 1,
  equipment: ['投影'],
  person: null as null | { name: string },
};

test('what was half typed comes back', () => {
  const draft = { room: 'council hall', heads: 26, equipment: [], person: { name: '冯*国' } };
  expect(restored(initial, draft)).toEqual(draft);
});

test('a draft of another shape loses only what does not fit', () => {
  const draft = { room: 7, heads: 26, equipment: 'none', gone: true };
  expect(restored(initial, draft)).toEqual({ ...initial, heads: 26 });
});

test('no draft is a fresh form', () => {
  expect(restored(initial, null)).toBe(initial);
});
