import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Permission } from '@/api/generated';
import { carry } from '@/api/transport';
import { BookRoom } from '@/components/items/BookRoom';
import { startWords } from '@/i18n/words';
import { type Answers, answer, asked, drawAtDesk, refusal } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const room = {
  id: 'r1',
  code: 'sharing-space',
  name: '共享空间',
  floor: '一楼',
  equipment: ['投影', '音响'],
  active: true,
  policy: { capacity: 40, longest_minutes: 240 },
};

const free = {
  ok: true,
  refusal: {},
  warnings: [],
  approval: 'not_needed',
  open: [{ from: '08:30:00', to: '20:30:00' }],
  taken: [],
  free: [{ from: '2126-11-28T00:30:00.000Z', to: '2126-11-28T12:30:00.000Z' }],
};

const taken = {
  ...free,
  ok: false,
  refusal: {
    interval: {
      code: 'room_taken',
      params: {
        from: '2126-11-28T01:00:00.000Z',
        to: '2126-11-28T03:00:00.000Z',
        buffer_minutes: 0,
      },
    },
  },
  free: [
    { from: '2126-11-28T00:30:00.000Z', to: '2126-11-28T01:00:00.000Z' },
    { from: '2126-11-28T03:00:00.000Z', to: '2126-11-28T12:30:00.000Z' },
  ],
};

const quiet: Answers = {
  'rooms.list': [room],
  'rooms.check': free,
  'rooms.book': { booking: 'b1', state: { state: 'confirmed' }, warnings: [] },
  'organisations.find': { organisations: [], more: false },
  'residents.find': { residents: [], more: false },
};

const typed = {
  room: 'r1',
  day: '2126-11-28',
  from: '09:00',
  to: '11:00',
  purpose: 'party_branch_activity',
  organiser: { kind: 'named', name: '第二党支部' },
  responsible: { kind: 'resident', id: 'p1', name: '冯*国' },
  heads: '26',
  declared: true,
};

function serve(
  answers: Answers = {},
  { draft = {}, permissions = [] as Permission[], person = true } = {},
) {
  answer({ ...quiet, ...answers });
  const told = { onDone: vi.fn(), onDraft: vi.fn() };
  const { user } = drawAtDesk(
    <BookRoom
      visit="v1"
      person={person ? { resident: 'p1', name: '冯*国' } : null}
      draft={draft}
      {...told}
    />,
    permissions,
  );
  return { user, ...told };
}

const submit = () => screen.getByRole('button', { name: '加入本次办理' });

test('a room is booked from the keyboard, in the order a clerk asks', async () => {
  const { user, onDone, onDraft } = serve();
  const rooms = await screen.findByRole('combobox', { name: '空间' });
  expect(document.activeElement, 'the first thing to ask for').toBe(rooms);
  await user.click(rooms);
  await screen.findByRole('option', { name: /共享空间/ });
  await user.keyboard('共享{Enter}{Tab}');
  await user.keyboard('2126-11-28{Tab}9{Tab}1100{Tab}');
  expect(await screen.findByText('这个时段空闲，免费使用')).toBeTruthy();
  await user.keyboard('党支部{Enter}{Tab}');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '预约方' }));
  await user.keyboard('{Backspace}第二党支部{Tab}{Tab}{Tab}26{Tab} {Tab}{Tab} ');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('rooms.book')).toEqual([
    {
      room: 'r1',
      interval: { from: '2126-11-28T09:00:00+08:00', to: '2126-11-28T11:00:00+08:00' },
      purpose: 'party_branch_activity',
      organiser: { named: '第二党支部' },
      responsible_resident: 'p1',
      phone: null,
      heads: 26,
      equipment: ['投影'],
      declared: true,
      outside_hours_approved: false,
      visit: 'v1',
      accept: [],
    },
  ]);
  expect(onDraft, 'everything half typed is given away').toHaveBeenCalled();
});

test('what is missing is asked for all at once, and nothing is sent', async () => {
  const { user } = serve({}, { person: false });
  await user.click(await screen.findByRole('button', { name: '加入本次办理' }));
  expect(await screen.findAllByText('请填写此项。')).toHaveLength(8);
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '空间' }));
  expect(asked('rooms.book')).toEqual([]);
});

test('a refusal stands at its field with everything typed', async () => {
  const fault = refusal('invalid', { phone: { code: 'phone_format' } });
  const { user, onDone } = serve({ 'rooms.book': fault }, { draft: { ...typed, phone: '12' } });
  await user.click(await screen.findByRole('button', { name: '加入本次办理' }));
  const phone = screen.getByRole('textbox', { name: '联系电话' });
  await waitFor(() => expect(document.activeElement).toBe(phone));
  expect(screen.getByText('这不像电话号码，请核对。')).toBeTruthy();
  expect(screen.getByDisplayValue('第二党支部')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: '开始' })).toHaveProperty('value', '09:00');
  expect(onDone).not.toHaveBeenCalled();
});

test('the free times of a taken day fill the time in', async () => {
  const { user } = serve({ 'rooms.check': taken }, { draft: typed });
  expect(await screen.findByText(/09:00 至.*11:00 已有预约/)).toBeTruthy();
  const times = screen.getByRole('group', { name: '当天的空闲时段' });
  await user.click(within(times).getByRole('button', { name: '11:00–20:30' }));
  expect(screen.getByRole('textbox', { name: '开始' })).toHaveProperty('value', '11:00');
  expect(screen.getByRole('textbox', { name: '结束' }), 'as long as before').toHaveProperty(
    'value',
    '13:00',
  );
});

test('warnings are read and accepted before it is booked', async () => {
  const warning = { code: 'few_heads_for_room', params: { heads: 3, fewest: 10 } };
  const { user, onDone } = serve(
    {
      'rooms.book': (args: { accept: string[] }) =>
        args.accept.length === 0
          ? refusal('accept_warnings', {}, { warnings: [warning] })
          : { booking: 'b1', state: { state: 'confirmed' }, warnings: [warning] },
    },
    { draft: typed },
  );
  await user.click(await screen.findByRole('button', { name: '加入本次办理' }));
  const accept = await screen.findByRole('button', { name: '已知情，继续' });
  await waitFor(() => expect(document.activeElement).toBe(accept));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('rooms.book').at(-1)).toMatchObject({ accept: ['few_heads_for_room'] });
});

test('only who may override limits is offered a time outside the opening hours', async () => {
  const outside = {
    ...free,
    ok: false,
    refusal: { interval: { code: 'booking_outside_opening_hours', params: { open: free.open } } },
  };
  const late = { ...typed, from: '20:00', to: '22:00' };
  serve({ 'rooms.check': outside }, { draft: late });
  expect(await screen.findByText(/超出当天开放时间/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /特批/ })).toBeNull();
});

test('a shift lead allows a time outside the opening hours', async () => {
  const outside = (args: { outside_hours_approved: boolean }) =>
    args.outside_hours_approved
      ? { ...free, warnings: [{ code: 'booking_outside_hours_allowed' }] }
      : {
          ...free,
          ok: false,
          refusal: {
            interval: { code: 'booking_outside_opening_hours', params: { open: free.open } },
          },
        };
  const { user } = serve(
    { 'rooms.check': outside },
    { draft: { ...typed, from: '20:00', to: '22:00' }, permissions: ['override_limits'] },
  );
  await user.click(await screen.findByRole('checkbox', { name: /值班长特批/ }));
  expect(await screen.findByText('该时段在开放时间之外，已获准预约。')).toBeTruthy();
  await user.click(submit());
  await waitFor(() => expect(asked('rooms.book')).toHaveLength(1));
  expect(asked('rooms.book')[0]).toMatchObject({ outside_hours_approved: true });
});

test('a series lists every date, and names each that is left out', async () => {
  const row = (day: string, skipped: unknown = null) => ({
    interval: { from: `${day}T01:00:00.000Z`, to: `${day}T03:00:00.000Z` },
    holiday: null,
    skipped,
    warnings: [],
  });
  const closed = { code: 'skipped_for_closure', params: { reason: '换届选举' } };
  const check = ({ series }: { series: { skip: string[] } }) => ({
    rows: [
      row('2126-11-28'),
      row('2126-12-05', closed),
      row(
        '2126-12-12',
        series.skip.includes('2126-12-12') ? { code: 'skipped_by_choice', params: {} } : null,
      ),
    ],
  });
  const { user, onDone } = serve(
    { 'rooms.check_series': check, 'rooms.book_series': { series: 's1', rows: [] } },
    { draft: typed },
  );
  await user.click(await screen.findByRole('button', { name: '每周预约…' }));
  expect(await screen.findByText('闭馆跳过：换届选举。')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: '12月5日 星期四' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: '12月12日 星期四' }));
  await user.click(await screen.findByRole('button', { name: '预约 1 天，跳过 2 天' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('rooms.book_series')).toEqual([
    {
      room: 'r1',
      details: {
        purpose: 'party_branch_activity',
        organiser: { named: '第二党支部' },
        responsible_resident: 'p1',
        phone: null,
        heads: 26,
        equipment: [],
        declared: true,
      },
      series: {
        weekly: { weekday: 'thursday', first: '2126-11-28', last: '2126-12-26', holidays: 'skip' },
        hours: { from: '09:00:00', to: '11:00:00' },
        skip: ['2126-12-05', '2126-12-12'],
      },
      beyond_limits_approved: false,
      visit: 'v1',
      accept: [],
    },
  ]);
});

test('an organisation typed by its whole name is the one in the register', async () => {
  const branch = { organisation: 'o1', name: '第二党支部', kind: 'party_branch' };
  const { user, onDone } = serve(
    { 'organisations.find': { organisations: [branch], more: false } },
    { draft: { ...typed, organiser: null }, person: false },
  );
  const organiser = await screen.findByRole('textbox', { name: '预约方' });
  await user.type(organiser, '第二党支部');
  await waitFor(() =>
    expect(asked('organisations.find').at(-1)).toMatchObject({ text: '第二党支部' }),
  );
  await user.keyboard('{Enter}');
  expect(asked('rooms.book'), 'Enter takes up the name and sends nothing').toEqual([]);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalledWith('b1'));
  expect(asked('rooms.book')[0]).toMatchObject({ organiser: { organisation: 'o1' } });
});
