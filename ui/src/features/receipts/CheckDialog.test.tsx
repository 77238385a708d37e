import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { CheckDialog } from './CheckDialog';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));
vi.mock('@tanstack/react-router', () => ({ useBlocker: () => undefined }));

const number = 'JNL-SL-20261122-0007';

function show() {
  const onOpen = vi.fn();
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <CheckDialog onOpen={onOpen} onClose={() => undefined} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), onOpen };
}

const asked = () => vi.mocked(carry).mock.calls.map(([action, , args]) => [action, args]);

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

test('a scanner types number and code at once and ends with Enter', async () => {
  vi.mocked(carry).mockResolvedValue({ verdict: 'genuine', issued_at: '2026-11-22T06:32:00.000Z' });
  const { user, onOpen } = show();
  await user.type(screen.getByRole('textbox', { name: '回执号' }), `${number}-A1B2C3D4{Enter}`);
  expect(await screen.findByText('是本中心的回执，11月22日 星期日 14:32 开具，有效')).toBeDefined();
  expect(asked()).toEqual([['receipts.check', { number, code: 'a1b2c3d4' }]]);
  await user.click(screen.getByRole('button', { name: '打开' }));
  expect(onOpen).toHaveBeenCalledWith(number);
});

test('a number without its code is not asked about: the code is called for', async () => {
  const { user } = show();
  await user.type(screen.getByRole('textbox', { name: '回执号' }), `${number}{Enter}`);
  expect(screen.getByRole('textbox', { name: '校验码' })).toBe(document.activeElement);
  expect(screen.getByText('必填')).toBeDefined();
  expect(asked()).toEqual([]);
});

test('a forgery is told, and there is nothing to open', async () => {
  vi.mocked(carry).mockResolvedValue({ verdict: 'not_ours' });
  const { user } = show();
  await user.type(screen.getByRole('textbox', { name: '回执号' }), number);
  await user.type(screen.getByRole('textbox', { name: '校验码' }), '00000000{Enter}');
  expect(await screen.findByText('不是本中心的回执，或号码、校验码有误')).toBeDefined();
  expect(screen.queryByRole('button', { name: '打开' })).toBeNull();
});
