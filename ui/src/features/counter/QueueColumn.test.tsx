import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Queue, Waiter } from '@/api/generated';
import { useRead } from '@/api/read';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk } from '@/testDesk';
import { QueueColumn } from './QueueColumn';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

function waiter(number: string): Waiter {
  return {
    ticket: number,
    number,
    queue: 'A',
    class: 'everybody',
    stage: 'waiting',
    issued_at: '2026-11-22T01:00:00.000Z',
    minutes: 3,
    calls: 0,
    callable: true,
  };
}

function queueOf(...waiting: string[]): Queue {
  return { waiting: waiting.map(waiter), at_windows: [], passed: [], counts: [], windows: 1 };
}

/** The column as the counter draws it. */
function Column() {
  const queue = useRead('queue.waiting', {});
  return <QueueColumn queue={queue} parked={[]} busy={false} onDirect={() => undefined} />;
}

test('F4 pressed once more before the list has heard of the call calls nobody else', async () => {
  answer({
    'queue.waiting': queueOf('A001', 'A002', 'A003'),
    'queue.call_next': { ticket: 'A001' },
  });
  const { user, queries } = drawAtDesk(<Column />);
  await screen.findByRole('button', { name: /A003/ });
  await user.keyboard('{F4}');
  await waitFor(() => expect(asked('queue.call_next')).toHaveLength(1));
  const button = screen.getByRole('button', { name: /下一位/ });
  await waitFor(() => expect(button.dataset.loading).toBeUndefined());
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{F4}');
  expect(asked('queue.call_next')).toHaveLength(1);
  // The list hears of it: the next press calls again.
  answer({ 'queue.waiting': queueOf('A002', 'A003'), 'queue.call_next': { ticket: 'A002' } });
  await queries.invalidateQueries();
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  // Somebody who is sent back to the queue does not bar the key.
  answer({ 'queue.waiting': queueOf('A001', 'A002'), 'queue.call_next': { ticket: 'A001' } });
  await queries.invalidateQueries();
  await screen.findByRole('button', { name: /A001/ });
  await user.keyboard('{F4}');
  await waitFor(() => expect(asked('queue.call_next')).toHaveLength(2));
});
