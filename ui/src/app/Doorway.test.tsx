import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ShellStatus } from '@/api/shell';
import { carry } from '@/api/transport';
import { makeQueries } from '@/app/queries';
import { startWords } from '@/i18n/words';
import { answer, asked, refusal } from '@/testDesk';
import { Doorway } from './Doorway';

// Nothing is ever heard: as when all was said before the page listened.
vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const opening: ShellStatus = {
  version: '0.1.0',
  place: { kind: 'folder', folder: '/data' },
  counter: null,
  signed_in: false,
  phase: 'opening',
};

const open: ShellStatus = {
  ...opening,
  phase: 'open',
  front: {
    unit: '江宁路街道社区党群服务综合体',
    code: 'JNL',
    counters: [],
    rehearsal: false,
    now: '2026-11-22T01:00:00.000Z',
  },
};

test('whoever did not hear that the data is open still comes to the sign-in', async () => {
  const statuses = [opening, opening];
  answer({
    'shell.status': () => statuses.shift() ?? open,
    'staff.me': refusal('not_signed_in'),
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider
        client={makeQueries({ refused: () => undefined, shut: () => undefined })}
      >
        <Doorway shut={0} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  await screen.findByLabelText(/^账号/);
  expect(asked('shell.status').length).toBeGreaterThan(2);
});
