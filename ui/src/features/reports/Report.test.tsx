import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { DayReport, Identity, Permission } from '@/api/generated';
import { carry } from '@/api/transport';
import { Session } from '@/app/session';
import { startWords } from '@/i18n/words';
import { Blockers } from './Blockers';
import { Differences } from './Differences';
import { Identities } from './Identities';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));
const navigate = vi.fn();
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));

function show(part: React.ReactNode, ...permissions: Permission[]) {
  const session = {
    me: { staff: 'me', name: '周', number: '012', roles: [], permissions },
    front: {},
    window: 2,
    lock: () => undefined,
    signOut: () => undefined,
  };
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <ModalsProvider>
          {/* Only what somebody may do is read of the session here. */}
          <Session value={session as unknown as React.ContextType<typeof Session>}>{part}</Session>
        </ModalsProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
}

const tickets: Identity = {
  name: { code: 'tickets' },
  left: [
    { name: 'served', value: 84 },
    { name: 'waiting', value: 2 },
  ],
  right: [{ name: 'issued', value: 93 }],
  holds: false,
};
const series: Identity = {
  name: { code: 'series', params: { series: 'JNL-SL-20261122' } },
  left: [
    { name: 'last', value: 81 },
    { name: 'first', value: -1 },
    { name: 'one', value: 1 },
  ],
  right: [{ name: 'rows', value: 81 }],
  holds: true,
};

/** A day that only its blockers are read of. */
function day(blocked: Partial<DayReport>): DayReport {
  const rest = { day: '2026-11-22', blockers: [], open_visits: [], waiting_tickets: [] };
  return { ...rest, ...blocked } as unknown as DayReport;
}

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

test('an identity shows both sides, and whether it holds in more than colour', () => {
  show(<Identities identities={[series, tickets]} />);
  const [first, second] = screen.getAllByRole('row');
  expect(first?.textContent, 'what differs stands first').toContain('办结 84 + 未结束 2 ≠ 取号 93');
  expect(within(first as HTMLElement).getByRole('img', { name: '不平' })).toBeDefined();
  expect(second?.textContent).toContain('末号 81 − 首号 1 + 1 = 张数 81');
  expect(within(second as HTMLElement).getByRole('img', { name: '平' })).toBeDefined();
});

test('a day without blockers says nothing', () => {
  show(<Blockers report={day({})} />);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('every blocker is named, and a visit is opened from it', async () => {
  const report = day({
    blockers: [
      { code: 'report_has_open_visits', params: { count: 1 } },
      { code: 'report_does_not_balance', params: { identity: tickets } },
    ],
    open_visits: [{ visit: 'v1', counter: 2, ticket: 'A021', stage: 'parked' }],
  });
  const user = show(<Blockers report={report} />);
  expect(screen.getByText('A021：2 号窗口，暂挂')).toBeDefined();
  expect(screen.getByText('票号对不平：办结 84 + 未结束 2 ≠ 取号 93')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '打开 A021' }));
  expect(navigate).toHaveBeenCalledWith({
    to: '/visits',
    search: { day: '2026-11-22', visit: 'v1' },
  });
});

const waiting = day({
  blockers: [{ code: 'report_has_waiting_tickets', params: { count: 1 } }],
  waiting_tickets: [{ ticket: 't1', number: 'B003', stage: 'waiting' }],
});

test('the shift lead ends the queue of that day, after being asked', async () => {
  vi.mocked(carry).mockResolvedValue({ left: 1, expired: 0 });
  const user = show(<Blockers report={waiting} />, 'override_limits');
  expect(screen.getByText('1 个票号未结束：B003 等候')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '结束排队' }));
  expect(carry).not.toHaveBeenCalled();
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: '结束排队' }));
  expect(vi.mocked(carry).mock.calls[0]?.[0]).toBe('queue.close_day');
  expect(vi.mocked(carry).mock.calls[0]?.[2]).toEqual({ day: '2026-11-22' });
});

test('a clerk, who may not end it, is not offered to', () => {
  show(<Blockers report={waiting} />, 'report');
  expect(screen.queryByRole('button', { name: '结束排队' })).toBeNull();
});

test('a revision names every figure in words', () => {
  const changed = [
    ['receipts.JNL-SL-20261122.voided', 'JNL-SL-20261122 · 作废'],
    ['items.by_channel.phone', '事项：按渠道 · 电话'],
    [
      'items.by_centre_kind_channel.party_mass_service.course.walk_in',
      '党群服务中心 · 课程活动 · 现场',
    ],
    ['waits.median_seconds', '等候中位'],
    ['referrals.社区事务受理服务中心', '转介 · 社区事务受理服务中心'],
  ] as const;
  const none = {} as { [k: string]: unknown };
  show(
    <Differences
      differences={changed.map(([figure]) => ({ figure, before: none, after: none }))}
    />,
  );
  for (const [, words] of changed) {
    expect(screen.getByText(words)).toBeDefined();
  }
});
