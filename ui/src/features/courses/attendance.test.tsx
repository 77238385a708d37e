import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '@/api/generated';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { figures, type RosterPerson, sessionToMark, useAttendance } from './attendance';
import { Marks } from './Marks';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

function session(number: number, can_attend: Session['can_attend']): Session {
  const day = `2026-11-${20 + number}`;
  return {
    id: `s${number}`,
    number,
    from: `${day}T01:00:00.000Z`,
    to: `${day}T03:00:00.000Z`,
    can_attend,
  };
}

const notYet = { no: { code: 'session_not_yet', params: { day: '2026-11-23' } } } as const;
const sessions = [session(1, 'yes'), session(2, 'yes'), session(3, notYet)];

const person: RosterPerson = {
  enrolment: 'e1',
  name: '单*远',
  attendances: { 2: 'absent' },
  may_be_freed: false,
};

function List({ readAt }: { readAt: number }) {
  const { markOf, mark } = useAttendance(sessions[1], readAt);
  return <Marks person={person.name} mark={markOf(person)} onMark={(word) => mark(person, word)} />;
}

const pressed = () =>
  screen
    .getAllByRole('button')
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent);

test('the last session whose day has come is marked, unless another is chosen', () => {
  expect(sessionToMark(sessions, undefined)?.number).toBe(2);
  expect(sessionToMark(sessions, 's1')?.number).toBe(1);
  expect(sessionToMark(sessions, 'gone')?.number).toBe(2);
  expect(sessionToMark(sessions.slice(2), undefined)?.number, 'none has come').toBe(3);
  expect(sessionToMark([], undefined)).toBe(undefined);
});

test('only the marks that were given are counted', () => {
  expect(figures([person], session(2, 'yes'))).toEqual([{ mark: 'absent', count: 1 }]);
  expect(figures([person], session(1, 'yes'))).toEqual([]);
});

test('a mark stands at once and is kept at once', async () => {
  answer({ 'courses.attend': { present: 1, late: 0, leave: 0, absent: 0 } });
  const { user } = drawAtDesk(<List readAt={0} />);
  await user.click(await screen.findByRole('button', { name: '到课' }));
  expect(pressed()).toEqual(['到课']);
  await waitFor(() =>
    expect(asked('courses.attend')).toEqual([
      { session: 's2', marks: [{ enrolment: 'e1', attendance: 'present' }] },
    ]),
  );
  expect(pressed(), 'until the list is read again').toEqual(['到课']);
});

test('a mark that is refused falls back to what is kept', async () => {
  answer({ 'courses.attend': refusal('not_enrolled_in_course') });
  const { user } = drawAtDesk(<List readAt={0} />);
  await user.click(await screen.findByRole('button', { name: '到课' }));
  await waitFor(() => expect(pressed()).toEqual(['缺席']));
});

test('what the list says after the mark was kept goes first', async () => {
  answer({ 'courses.attend': { present: 1, late: 0, leave: 0, absent: 0 } });
  const { user } = drawAtDesk(<List readAt={Number.MAX_SAFE_INTEGER} />);
  await user.click(await screen.findByRole('button', { name: '到课' }));
  await waitFor(() => expect(pressed()).toEqual(['缺席']));
});
