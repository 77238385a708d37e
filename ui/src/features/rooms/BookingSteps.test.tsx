import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { BookingShown, Permission } from '@/api/generated';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { BookingSteps } from './BookingSteps';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const confirmed: BookingShown = {
  booking: 'b1',
  room: 'r1',
  room_name: '共享空间',
  floor: '一楼',
  interval: { from: '2126-11-28T01:00:00.000Z', to: '2126-11-28T03:00:00.000Z' },
  buffer_minutes: 0,
  purpose: 'party_branch_activity',
  organiser: { named: '第二党支部' },
  organiser_name: '第二党支部',
  responsible: '冯*国',
  heads: 26,
  equipment: [],
  state: { state: 'confirmed' },
  steps: ['move', 'cancel', 'start', 'mark_no_show'],
  can_approve: { no: { code: 'booking_state_forbids' } },
  can_mark_no_show: {
    no: { code: 'no_show_too_early', params: { after: '2126-11-28T01:15:00.000Z' } },
  },
};

const pending: BookingShown = {
  ...confirmed,
  state: { state: 'pending' },
  steps: ['approve', 'reject', 'move', 'cancel'],
  can_approve: 'yes',
};

function open(booking: BookingShown, permissions: Permission[] = []) {
  const onMove = vi.fn();
  const { user } = drawAtDesk(<BookingSteps booking={booking} onMove={onMove} />, permissions);
  return { user, onMove };
}

const steps = () => screen.getAllByRole('button').map((button) => button.textContent);

test('what comes next stands first, and works by its key', async () => {
  answer({ 'rooms.start': { state: { state: 'in_use' } } });
  const { user, onMove } = open(confirmed);
  await screen.findByRole('button', { name: '开始使用' });
  expect(steps()).toEqual(['开始使用S', '改期M', '取消X', '标为未到W']);
  await user.keyboard('m');
  expect(onMove).toHaveBeenCalledOnce();
  await user.keyboard('s');
  await waitFor(() => expect(asked('rooms.start')).toEqual([{ booking: 'b1' }]));
});

test('a step that is not open yet says why', async () => {
  const { user } = open(confirmed);
  const missed = await screen.findByRole('button', { name: '标为未到' });
  expect(missed.getAttribute('aria-disabled')).toBe('true');
  expect(missed.getAttribute('aria-description')).toMatch(/09:15 前仍可到场/);
  await user.keyboard('w');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('approval is for the shift lead, and not for what they booked themselves', async () => {
  open(pending);
  await screen.findByRole('button', { name: '改期' });
  expect(screen.queryByRole('button', { name: '批准' })).toBeNull();
  expect(screen.queryByRole('button', { name: '不批准' })).toBeNull();
});

test('whoever booked it sees why they cannot approve it', async () => {
  open({ ...pending, can_approve: { no: { code: 'own_matter_forbidden' } } }, ['override_limits']);
  const approve = await screen.findByRole('button', { name: '批准' });
  expect(approve.getAttribute('aria-description')).toMatch(/自己的事不能由自己审批/);
});

test('a refused reason stays typed', async () => {
  answer({ 'rooms.cancel': refusal('invalid', { reason: { code: 'reason_too_long' } }) });
  const { user } = open(confirmed);
  await screen.findByRole('button', { name: '开始使用' });
  await user.keyboard('x');
  const reason = await screen.findByRole('textbox', { name: '原因' });
  await user.type(reason, '来不了');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/原因最多/)).toBeTruthy();
  expect(reason).toHaveProperty('value', '来不了');
  expect(asked('rooms.cancel')).toEqual([{ booking: 'b1', reason: '来不了' }]);
});

test('the room is taken back with what was found', async () => {
  answer({ 'rooms.finish': { state: { state: 'finished' } } });
  const { user } = open({ ...confirmed, state: { state: 'in_use', since: '' }, steps: ['finish'] });
  await screen.findByRole('button', { name: '结束使用' });
  await user.keyboard('s');
  await user.click(await screen.findByRole('button', { name: '都正常' }));
  await user.click(screen.getByRole('checkbox', { name: '灯已关' }));
  await user.type(screen.getByRole('textbox', { name: '损坏或脏污' }), '话筒没电');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() =>
    expect(asked('rooms.finish')).toEqual([
      {
        booking: 'b1',
        check_out: {
          keys_returned: true,
          equipment_complete: true,
          lights_out: false,
          damage: '话筒没电',
        },
      },
    ]),
  );
});
