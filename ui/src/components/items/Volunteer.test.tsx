import { screen, waitFor } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { Volunteer } from '@/components/items/Volunteer';
import { startWords } from '@/i18n/words';
import { type Answers, answer, asked, drawAtDesk, refusal } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const shift = {
  id: 's1',
  post: 'p1',
  post_name: '图书室 · 整理图书',
  place: '三楼图书室',
  day: '2126-11-24',
  from: '2126-11-24T01:00:00.000Z',
  to: '2126-11-24T03:30:00.000Z',
  places: 4,
  places_left: 3,
};

const other = { ...shift, id: 's2', post_name: '大厅引导', places_left: 0 };

const volunteer = {
  number: '000007',
  name: '单*远',
  hours: '12.5',
  stars: 0,
  total_minutes: 750,
  rows: [],
};

const free = { places_left: 3, refusal: null, warnings: [], clashes: [] };

const quiet: Answers = {
  'volunteers.hours': volunteer,
  'volunteers.shifts': [shift, other],
  'volunteers.check': free,
  'volunteers.sign_up': { sign_up: 'u1' },
  'volunteers.register': { number: '000008' },
  'residents.open': { version: 3, age: 41, document: { kind: 'resident_id', number: '310***' } },
  'residents.update': { version: 4 },
};

const stranger = refusal('not_a_volunteer');

function serve(answers: Answers, visit: string | null = 'v1') {
  answer({ ...quiet, ...answers });
  const onDone = vi.fn();
  const onDraft = vi.fn();
  const { user } = drawAtDesk(
    <Volunteer
      visit={visit}
      person={{ resident: 'r1', name: '单*远' }}
      draft={null}
      onDraft={onDraft}
      onDone={onDone}
    />,
  );
  return { user, onDone, onDraft };
}

type User = ReturnType<typeof serve>['user'];

/** Types words of a shift into its field and takes the first that is found. */
async function choose(user: User, words: string) {
  const field = screen.getByRole('combobox', { name: '班次' });
  await user.click(field);
  await screen.findByRole('option', { name: /整理图书/ });
  await user.type(field, words);
  await user.keyboard('{Enter}');
}

const submit = (user: User) => user.keyboard('{Control>}{Enter}{/Control}');

test('a volunteer gets a place: typed words find the shift, one Ctrl+Enter does it', async () => {
  const { user, onDone, onDraft } = serve({});
  const choice = await screen.findByRole('combobox', { name: '班次' });
  expect(document.activeElement, 'the first thing to ask for').toBe(choice);
  await choose(user, '整理 11月24');
  expect(await screen.findByText('可以报名，余 3 个名额')).toBeTruthy();
  expect(onDraft.mock.lastCall?.[0]).toMatchObject({ shift: 's1' });
  await submit(user);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('volunteers.sign_up')).toEqual([
    { shift: 's1', resident: 'r1', visit: 'v1', accept: [] },
  ]);
  expect(asked('volunteers.register')).toEqual([]);
});

test('somebody new is registered first, in the same go', async () => {
  const { user, onDone } = serve({
    'volunteers.hours': stranger,
    'residents.open': { version: 3, age: 41, document: null },
    'residents.check_document': { age: 41, birth: '1985-03-12', warnings: [], upgrades: [] },
  });
  const number = await screen.findByRole('textbox', { name: '证件号码' });
  expect(document.activeElement).toBe(number);
  await user.type(number, '310106198503129993');
  await user.type(screen.getByRole('combobox', { name: '特长' }), '书法，沪语{Tab}');
  await choose(user, '整理');
  await submit(user);
  expect(await screen.findByText('请读给本人听，本人同意后勾选。')).toBeTruthy();
  expect(asked('residents.update'), 'nothing is done before the consent').toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: '已读给本人听，本人同意' }));
  await submit(user);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('residents.update')).toEqual([
    {
      resident: 'r1',
      version: 3,
      document: { kind: 'resident_id', number: '310106198503129993' },
      accept: [],
    },
  ]);
  expect(asked('volunteers.register')).toEqual([
    {
      resident: 'r1',
      skills: ['书法', '沪语'],
      consent: '2026-01',
      guardian: 'not_asked',
      visit: 'v1',
    },
  ]);
  expect(asked('volunteers.sign_up')).toHaveLength(1);
});

test('what the door still needs is asked for at its field', async () => {
  const { user, onDone } = serve(
    {
      'volunteers.hours': stranger,
      'volunteers.register': refusal('invalid', { resident: { code: 'volunteer_needs_document' } }),
    },
    null,
  );
  await user.click(await screen.findByRole('checkbox', { name: '已读给本人听，本人同意' }));
  await user.click(screen.getByRole('button', { name: '登记志愿者' }));
  const number = await screen.findByRole('textbox', { name: '证件号码' });
  expect(await screen.findByText(/登记志愿者须有证件，15 位/)).toBeTruthy();
  expect(document.activeElement).toBe(number);
  expect(onDone).not.toHaveBeenCalled();
});

test('registered, but the shift is refused: the next try only signs up', async () => {
  let full = true;
  const { user, onDone } = serve({
    'volunteers.hours': stranger,
    'volunteers.sign_up': () => (full ? refusal('shift_full') : { sign_up: 'u1' }),
  });
  await user.click(await screen.findByRole('checkbox', { name: '已读给本人听，本人同意' }));
  await choose(user, '整理');
  await submit(user);
  expect(await screen.findByText('该班次名额已满，请另选班次。')).toBeTruthy();
  expect(screen.getByText('已登记，志愿者编号 000008')).toBeTruthy();
  full = false;
  await user.click(screen.getByRole('button', { name: '加入本次办理' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked('volunteers.register')).toHaveLength(1);
});

test('a clash is named before it is sent, a refusal stops it', async () => {
  const clash = {
    kind: 'session',
    title: '书法',
    from: '2126-11-24T01:00:00.000Z',
    to: '2126-11-24T02:00:00.000Z',
  };
  const { user } = serve({
    'volunteers.check': {
      ...free,
      refusal: refusal('already_signed_up', {}, { sign_up: 'u9' }),
      clashes: [clash],
    },
  });
  await screen.findByRole('combobox', { name: '班次' });
  await choose(user, '整理');
  expect(await screen.findByText('本人已报名该班次。')).toBeTruthy();
  expect(screen.getByText(/本人当时已有课程：书法/)).toBeTruthy();
  const button = screen.getByRole('button', { name: '加入本次办理' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('a full shift is shown and cannot be chosen; a minor needs a guardian', async () => {
  const { user } = serve({
    'volunteers.hours': stranger,
    'residents.open': { version: 1, age: 15, document: { kind: 'resident_id', number: '310***' } },
  });
  expect(await screen.findByRole('checkbox', { name: '监护人已书面同意' })).toBeTruthy();
  await user.click(screen.getByRole('combobox', { name: '班次' }));
  const full = await screen.findByRole('option', { name: /大厅引导.*已满/ });
  expect(full.getAttribute('data-combobox-disabled')).toBe('true');
});
