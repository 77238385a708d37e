import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { SlotDay } from '@/api/generated';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { BookAppointment } from './BookAppointment';
import type { Person } from './item';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const shan: Person = { resident: 'r-shan', name: '单*远' };

function slot(id: string, from: string, to: string, more: Partial<SlotDay['slots'][number]> = {}) {
  return {
    slot: id,
    advisor: 'a-jobs',
    advisor_name: '就业指导员',
    speciality: '就业创业指导',
    for_enterprises: false,
    from: `2026-12-${from}:00.000Z`,
    to: `2026-12-${to}:00.000Z`,
    places: 2,
    places_left: 2,
    ...more,
  };
}

const lawyer = {
  advisor: 'a-law',
  advisor_name: '驻点律师',
  speciality: '法律咨询（企业）',
  for_enterprises: true,
};

const days: SlotDay[] = [
  {
    day: '2026-12-01',
    places_left: 2,
    slots: [
      slot('s-nine', '01T01:00', '01T01:30', { places_left: 0 }),
      slot('s-half', '01T01:30', '01T02:00'),
    ],
  },
  {
    day: '2026-12-04',
    places_left: 1,
    slots: [slot('s-law', '04T06:00', '04T06:30', { ...lawyer, places: 1, places_left: 1 })],
  },
];

const free = { can_book: 'yes', places_left: 2, clashes: [] };

function draw(person: Person | null = null, draft: unknown = null) {
  const told = { onDraft: vi.fn(), onDone: vi.fn() };
  const drawn = drawAtDesk(<BookAppointment visit="v1" person={person} draft={draft} {...told} />, [
    'appointment',
    'people',
    'register_resident',
  ]);
  return { ...drawn, ...told };
}

test('a name and a phone are enough', async () => {
  answer({
    'appointments.slots': days,
    'appointments.check': free,
    'appointments.book': { appointment: 'p1' },
  });
  const { user, onDone } = draw();
  expect(
    await screen.findByRole('radio', { name: /12月1日 星期二 09:00–10:00/ }),
    'the first day with a place is looked at',
  ).toHaveProperty('checked', true);
  expect(screen.getByRole('radio', { name: '09:00 约满' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('radio', { name: '09:30 余 2' }));
  await screen.findByText('可以预约：12月1日 星期二 09:30–10:00，余 2');
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '路人');
  await user.type(screen.getByRole('textbox', { name: '电话' }), '199 0000 0001');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('appointments.book')).toEqual([
    {
      slot: 's-half',
      resident: null,
      organisation: null,
      name: '路人',
      phone: '199 0000 0001',
      matter: null,
      visit: 'v1',
      accept: [],
    },
  ]);
});

test('the lawyers see enterprises: the form asks which one before it asks the door', async () => {
  answer({
    'appointments.slots': days,
    'appointments.check': free,
    'appointments.book': { appointment: 'p1' },
    'organisations.find': {
      organisations: [{ organisation: 'o1', name: '上海测试商贸有限公司', kind: 'enterprise' }],
      more: false,
    },
  });
  const { user, onDone } = draw(shan);
  await user.click(await screen.findByRole('radio', { name: /驻点律师/ }));
  await user.click(screen.getByRole('radio', { name: '14:00 余 1' }));
  expect(asked('appointments.check'), 'it could only say that the enterprise is missing').toEqual(
    [],
  );
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('企业专场，请填写企业');
  const enterprise = screen.getByRole('textbox', { name: '企业' });
  await user.type(enterprise, '测试');
  await user.click(await screen.findByRole('option', { name: /上海测试商贸有限公司/ }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('appointments.book')).toMatchObject([
    { slot: 's-law', resident: 'r-shan', organisation: 'o1', name: null },
  ]);
});

test('what is wrong stands at its field, and what was typed stays', async () => {
  answer({
    'appointments.slots': days,
    'appointments.check': free,
    'appointments.book': refusal('invalid', { phone: { code: 'phone_format' } }),
  });
  const { user, onDone } = draw(null, { slot: 's-half', name: '路人', phone: '12900000001' });
  const phone = await screen.findByRole('textbox', { name: '电话' });
  expect(phone, 'a draft comes back').toHaveProperty('value', '12900000001');
  await user.click(screen.getByRole('button', { name: '加入本次办理' }));
  await waitFor(() => expect(phone.getAttribute('aria-invalid')).toBe('true'));
  expect(document.activeElement, 'the first wrong field').toBe(phone);
  expect(screen.getByRole('textbox', { name: '姓名' })).toHaveProperty('value', '路人');
  expect(onDone).not.toHaveBeenCalled();
});

test('without a time nothing is sent', async () => {
  answer({ 'appointments.slots': days });
  const { user } = draw(shan);
  await screen.findByRole('radio', { name: /12月1日/ });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('请选择时间');
  expect(asked('appointments.book')).toEqual([]);
});
