import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Permission } from '@/api/generated';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { type Answers, answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { Settings } from './Settings';
import { settingsSearch } from './search';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const manager: readonly Permission[] = [
  'sign_in_out',
  'directory',
  'book',
  'catalogue',
  'calendar',
  'staff',
  'settings',
  'backup',
];

function draw(at: string, answers: Answers, permissions = manager) {
  answer(answers);
  return drawAtDesk(<Settings />, permissions, { path: '/settings', search: settingsSearch, at });
}

const clerk = {
  id: 's1',
  login: 'clerk',
  number: '012',
  name: '周敏',
  roles: ['clerk'],
  active: true,
  has_pin: false,
};

const allYear = {
  first: { month: 1, day: 1 },
  last: { month: 12, day: 31 },
  week: {
    monday: [
      { from: '09:00:00', to: '11:30:00' },
      { from: '13:00:00', to: '17:00:00' },
    ],
  },
};

const hours = { seasons: [allYear], closures: [], special: [], warnings: [] };

const field = (name: string) => screen.getByRole('textbox', { name });

test('what one may not change is not there', async () => {
  draw('/settings', { 'shell.printers': [] }, ['sign_in_out']);
  const nav = await screen.findByRole('navigation', { name: '设置' });
  expect([...nav.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    '打印机和纸张',
    '这台电脑',
    '关于',
  ]);
});

test('a login that is taken stands on its field; saved, the list has the focus again', async () => {
  const { user } = draw('/settings?section=staff', {
    'staff.list': [clerk],
    'staff.add': refusal('invalid', { login: { code: 'login_taken' } }),
  });
  await user.click(await screen.findByRole('button', { name: '新增人员' }));
  await user.type(field('姓名'), '陈小红');
  await user.type(field('工号'), '301');
  await user.type(field('登录名'), 'clerk');
  await user.type(screen.getByLabelText(/^初始密码/), 'long enough');
  await user.type(screen.getByLabelText(/^再输一次/), 'long enough');
  await user.click(screen.getByRole('checkbox', { name: '窗口人员' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText('该登录名已有人使用，请换一个。')).toBeDefined();
  expect(document.activeElement).toBe(field('登录名'));
  answer({ 'staff.list': [clerk], 'staff.add': { staff: 's2' } });
  await user.type(field('登录名'), '.hong');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByRole('table', { name: '人员' });
  expect(asked('staff.add').at(-1)).toEqual({
    name: '陈小红',
    number: '301',
    login: 'clerk.hong',
    password: 'long enough',
    roles: ['clerk'],
  });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '新增人员' }));
});

test('passwords that differ never reach the door', async () => {
  const { user } = draw('/settings?section=staff&open=new', { 'staff.list': [clerk] });
  await user.type(await screen.findByLabelText(/^初始密码/), 'long enough');
  await user.type(screen.getByLabelText(/^再输一次/), 'long enouhg');
  await user.click(screen.getByRole('button', { name: '新增' }));
  expect(screen.getByText('两次输入不一样，请重新输入。')).toBeDefined();
  expect(asked('staff.add')).toEqual([]);
});

test('hours are typed short, counted, and sent as the door takes them', async () => {
  const { user } = draw('/settings?section=hours', {
    'calendar.hours': hours,
    'calendar.set_hours': { affected: [] },
  });
  expect(await screen.findByDisplayValue('09:00–11:30 13:00–17:00')).toBe(field('星期一'));
  await user.type(field('星期二'), '8-12 13-18');
  await user.tab();
  expect(field('星期二')).toHaveProperty('value', '08:00–12:00  13:00–18:00');
  expect(screen.getByText('每周 15.5 小时')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '保存' }));
  const monday = [
    { from: '09:00', to: '11:30' },
    { from: '13:00', to: '17:00' },
  ];
  const tuesday = [
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ];
  await waitFor(() =>
    expect(asked('calendar.set_hours')).toEqual([
      {
        week: {
          monday,
          tuesday,
          wednesday: [],
          thursday: [],
          friday: [],
          saturday: [],
          sunday: [],
        },
        accept: [],
      },
    ]),
  );
});

test('hours that cannot be read, or that overlap, are said on their day', async () => {
  const { user } = draw('/settings?section=hours', {
    'calendar.hours': hours,
    'calendar.set_hours': refusal('invalid', {
      week: { code: 'opening_hours_out_of_order', params: { from: '11:00:00' } } as never,
    }),
  });
  await user.type(await screen.findByRole('textbox', { name: '星期三' }), 'morning');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('看不懂这个时间，请写成 9-11:30 13-17。')).toBeDefined();
  expect(document.activeElement).toBe(field('星期三'));
  expect(asked('calendar.set_hours')).toEqual([]);
  await user.clear(field('星期三'));
  await user.type(field('星期三'), '9-12 11-17');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(await screen.findByText('从 11:00 起的时段与前一段重叠或相接，请调整。')).toBeDefined();
  expect(field('星期三')).toHaveProperty('ariaInvalid', 'true');
});

test('fewer hours are accepted, and who is left outside is listed to be called', async () => {
  const { user } = draw('/settings?section=hours', {
    'calendar.hours': hours,
    'calendar.set_hours': ({ accept }: { accept: string[] }) =>
      accept.length === 0
        ? refusal(
            'accept_warnings',
            {},
            {
              warnings: [
                { code: 'weekly_hours_below_minimum', params: { minutes: 390, minimum: 3360 } },
              ],
            },
          )
        : {
            affected: [
              {
                kind: 'booking',
                id: 'b1',
                title: '共享空间',
                day: '2026-11-28',
                from: '2026-11-28T01:00:00Z',
                to: '2026-11-28T03:00:00Z',
                people: 12,
                contact: '冯*国',
                phone: '199****0001',
              },
            ],
          },
  });
  await user.click(await screen.findByRole('button', { name: '保存' }));
  await user.click(await screen.findByRole('button', { name: '已知情，继续' }));
  expect(await screen.findByRole('dialog', { name: '需要通知的人' })).toBeDefined();
  expect(screen.getByText('199****0001')).toBeDefined();
  expect(asked('calendar.set_hours').at(-1)).toMatchObject({
    accept: ['weekly_hours_below_minimum'],
  });
});

test('something typed is asked about before it is left, and not once it was saved', async () => {
  const { user } = draw('/settings?section=complex', {
    'sites.counters': { counters: [{ id: 'c1', number: 1, name: '1号窗口' }], stations: [] },
    'sites.add_counter': { counter: 'c2' },
  });
  await user.click(await screen.findByRole('button', { name: '新增窗口' }));
  await user.clear(field('名称'));
  await user.type(field('名称'), '二楼窗口');
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(await screen.findByRole('dialog', { name: '放弃已填写的内容？' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '继续填写' }));
  expect(field('名称')).toHaveProperty('value', '二楼窗口');
  await user.click(screen.getByRole('button', { name: '新增' }));
  expect(await screen.findByRole('table', { name: '窗口' })).toBeDefined();
  expect(asked('sites.add_counter')).toEqual([{ number: 2, name: '二楼窗口' }]);
});

test('a place is corrected as a whole, and leaves the directory with a reason', async () => {
  const place = {
    id: 'p1',
    code: 'affairs-centre',
    kind: 'place',
    name: '社区事务受理服务中心',
    address: '昌平路700号',
    phone: '021-62999997',
    minutes_on_foot: 1,
    hours: '周一至周五 9:00–17:00',
    bring: ['身份证'],
  };
  const { user } = draw('/settings?section=complex&tab=places&open=p1', {
    'sites.directory': [place],
    'sites.change': {},
    'sites.close': {},
  });
  const address = await screen.findByRole('textbox', { name: '地址' });
  await user.clear(address);
  await user.type(address, '昌平路710号');
  await user.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(asked('sites.change')).toEqual([
      {
        site: 'p1',
        name: place.name,
        english_name: null,
        address: '昌平路710号',
        phone: place.phone,
        minutes_on_foot: 1,
        hours: place.hours,
        bring: ['身份证'],
      },
    ]),
  );
  await user.click(await screen.findByText(place.name));
  await user.click(await screen.findByRole('button', { name: '移出目录' }));
  const dialog = await screen.findByRole('dialog', { name: `把${place.name}移出目录` });
  await user.type(within(dialog).getByRole('textbox'), '搬走了');
  await user.click(within(dialog).getByRole('button', { name: '移出目录' }));
  await waitFor(() => expect(asked('sites.close')).toEqual([{ site: 'p1', reason: '搬走了' }]));
});
