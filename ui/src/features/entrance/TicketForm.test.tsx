import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk } from '@/testDesk';
import { TicketForm } from './TicketForm';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

/** Two wait already. */
const wait = { ahead: 2, minutes: 15 };
const given = { ticket: 't1', number: 'V001', ahead: 0, minutes: 5 };

test('a name, a digit and Enter give a ticket, and the next person finds an empty form', async () => {
  answer({ 'queue.issue': given, 'queue.estimate': wait });
  const onGiven = vi.fn();
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={onGiven} onCheckIn={() => undefined} />,
  );
  const name = await screen.findByRole('textbox', { name: '怎么称呼' });
  await user.type(name, '单阿姨3{Alt>}v{/Alt}{Enter}');
  await waitFor(() => expect(onGiven).toHaveBeenCalled());
  expect(asked('queue.issue')).toEqual([{ name: '单阿姨', prefix: 'C', priority: 'elderly' }]);
  expect(name).toHaveProperty('value', '');
  expect(document.activeElement).toBe(name);
});

test('Enter alone gives a ticket: nobody is turned away for lack of a name', async () => {
  answer({ 'queue.issue': given, 'queue.estimate': wait });
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={() => undefined} onCheckIn={() => undefined} />,
  );
  await user.type(await screen.findByRole('textbox', { name: '怎么称呼' }), '{Enter}');
  await waitFor(() =>
    expect(asked('queue.issue')).toEqual([{ name: null, prefix: 'A', priority: null }]),
  );
});

test('a 6 is for whoever has an appointment', async () => {
  answer({ 'queue.estimate': wait });
  const onCheckIn = vi.fn();
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={() => undefined} onCheckIn={onCheckIn} />,
  );
  await user.type(await screen.findByRole('textbox', { name: '怎么称呼' }), '6');
  expect(onCheckIn).toHaveBeenCalled();
});

test('how long a ticket would wait is said before one is taken, anew for whoever goes first', async () => {
  answer({
    'queue.estimate': ({ priority }: { priority: boolean }) =>
      priority ? { ahead: 0, minutes: null } : wait,
  });
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={() => undefined} onCheckIn={() => undefined} />,
  );
  await screen.findByText('现在取号：前面 2 位 · 约 15 分钟');
  await user.click(screen.getByRole('checkbox', { name: /需要优先/ }));
  await screen.findByText('现在取号：前面 0 位');
});
