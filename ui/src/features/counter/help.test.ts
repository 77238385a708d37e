import { expect, test } from 'vitest';
import { helpArgs, noHelp } from './help';

const daughter = { ...noHelp, name: ' 冯晓梅 ', phone: '19900000011' };

test('a daughter who helps is an agent beside the person', () => {
  expect(helpArgs(daughter)).toEqual({
    kind: 'assisted',
    agent: { name: '冯晓梅', relationship: 'child', phone: '19900000011' },
    authorisation: null,
  });
});

test('help without a name is help all the same', () => {
  expect(helpArgs(noHelp)).toEqual({ kind: 'assisted', agent: null, authorisation: null });
});

test('only who acts in somebody’s absence shows an authorisation', () => {
  const letter = {
    ...daughter,
    authorisation: 'written_letter' as const,
    matter: '报名',
    scope: ['course'],
    validFrom: '2026-11-01',
    validTo: '',
    signed: true,
    letter: 'kept' as const,
  };
  expect(helpArgs(letter).authorisation).toBeNull();
  expect(helpArgs({ ...letter, kind: 'by_agent' }).authorisation).toEqual({
    kind: 'written_letter',
    scope: ['course'],
    agent: '冯晓梅',
    matter: '报名',
    valid_from: '2026-11-01',
    valid_to: null,
    mark: { kind: 'signature' },
    letter: 'kept',
    witness: null,
  });
});
