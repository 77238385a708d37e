import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk } from '@/testDesk';
import { TicketForm } from './TicketForm';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const given = { ticket: 't1', number: 'V001', ahead: 0, minutes: 5 };

test('a name, a digit and Enter give a ticket, and the next person finds an empty form', async () => {
  answer({ 'queue.issue': given });
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
  answer({ 'queue.issue': given });
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={() => undefined} onCheckIn={() => undefined} />,
  );
  await user.type(await screen.findByRole('textbox', { name: '怎么称呼' }), '{Enter}');
  await waitFor(() =>
    expect(asked('queue.issue')).toEqual([{ name: null, prefix: 'A', priority: null }]),
  );
});

test('a 6 is for whoever has an appointment', async () => {
  answer({});
  const onCheckIn = vi.fn();
  const { user } = drawAtDesk(
    <TicketForm beside={null} onGiven={() => undefined} onCheckIn={onCheckIn} />,
  );
  await user.type(await screen.findByRole('textbox', { name: '怎么称呼' }), '6');
  expect(onCheckIn).toHaveBeenCalled();
});
