import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { CourseChecked, CourseSummary } from '@/api/generated';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { EnrolInCourse } from './EnrolInCourse';
import type { Person } from './item';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const shan: Person = { resident: 'r-shan', name: '单*远' };

function course(id: string, name: string, more: Partial<CourseSummary> = {}): CourseSummary {
  return {
    id,
    name,
    code: id,
    kind: 'course',
    centre: 'civilization_practice',
    place: '三楼教室',
    organisers: ['社区学校'],
    quota: { kind: 'total', places: 20 },
    enrolled: 12,
    offered: 0,
    waiting: 0,
    places_left: 8,
    sessions: 5,
    next: {
      number: 3,
      from: '2026-11-28T01:00:00.000Z',
      to: '2026-11-28T03:00:00.000Z',
    },
    ages: { youngest: 50, oldest: 80 },
    with_child: false,
    fee: 0,
    active: true,
    can_enrol: 'yes',
    ...more,
  };
}

const free: CourseChecked = {
  eligible: 'yes',
  can_enrol: 'yes',
  age: 67,
  places_left: 8,
  waiting: 0,
  position: 1,
  clashes: [],
};

const full: CourseChecked = {
  ...free,
  can_enrol: { no: { code: 'course_full', params: { waiting: 2, position: 3 } } },
  places_left: 0,
  waiting: 2,
  position: 3,
};

const courses = [
  course('c-phone', '智能手机课'),
  course('c-paper', '剪纸', { organisers: ['银鸽艺术团'] }),
];

function draw(person: Person | null = shan, visit: string | null = 'v1') {
  const told = { onDraft: vi.fn(), onDone: vi.fn() };
  const drawn = drawAtDesk(<EnrolInCourse visit={visit} person={person} draft={null} {...told} />, [
    'enrol',
    'people',
  ]);
  return { ...drawn, ...told };
}

test('a few letters, Enter and Ctrl+Enter enrol the person of the visit', async () => {
  answer({ 'courses.list': courses, 'courses.check': free, 'courses.enrol': { enrolment: 'e1' } });
  const { user, onDone } = draw();
  const field = await screen.findByRole('combobox', { name: '课程' });
  expect(document.activeElement, 'the first thing that is asked').toBe(field);
  await user.type(field, '银鸽{Enter}');
  expect(screen.getByRole('textbox', { name: '课程' })).toHaveProperty('value', '剪纸');
  await screen.findByText('可以报名，余 8 个名额 · 开课时 67 周岁');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('courses.enrol')).toEqual([
    {
      course: 'c-paper',
      resident: 'r-shan',
      guardian: null,
      audience: 'everybody',
      visit: 'v1',
      accept: [],
    },
  ]);
});

test('what is typed before the list is there is not lost, nor is Enter', async () => {
  let arrive: (list: CourseSummary[]) => void = () => undefined;
  answer({
    'courses.list': () => new Promise((resolve) => (arrive = resolve)),
    'courses.check': free,
  });
  const { user } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '剪纸{Enter}');
  arrive(courses);
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: '课程' })).toHaveProperty('value', '剪纸'),
  );
});

test('arrows walk the list and stop at its ends', async () => {
  answer({ 'courses.list': courses, 'courses.check': free });
  const { user } = draw();
  const field = await screen.findByRole('combobox', { name: '课程' });
  await screen.findAllByRole('option');
  await user.type(field, '{ArrowUp}{ArrowDown}{ArrowDown}');
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(options.map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true']);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: '课程' })).toHaveProperty('value', '剪纸');
});

test('a full course offers the waiting list with the place, and nothing is typed again', async () => {
  answer({
    'courses.list': courses,
    'courses.check': full,
    'courses.join_waiting_list': { enrolment: 'e1', position: 3 },
  });
  const { user, onDone } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  await screen.findByText('名额已满，已有 2 人候补，可排第 3 位 · 开课时 67 周岁');
  await user.click(screen.getByRole('button', { name: '列入候补（第 3 位）' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('courses.enrol')).toEqual([]);
  expect(asked('courses.join_waiting_list')).toHaveLength(1);
});

test('a place that was taken meanwhile offers the waiting list too, with what was chosen', async () => {
  answer({
    'courses.list': courses,
    'courses.check': free,
    'courses.enrol': refusal('course_full', {}, { waiting: 0, position: 1 }),
    'courses.join_waiting_list': { enrolment: 'e1', position: 1 },
  });
  const { user, onDone } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  await user.click(await screen.findByRole('button', { name: '加入本次办理' }));
  await screen.findByText('名额已满，可列入等候名单第 1 位。');
  expect(screen.getByRole('textbox', { name: '课程' })).toHaveProperty('value', '智能手机课');
  await user.click(screen.getByRole('button', { name: '列入候补（第 1 位）' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
});

test('who was called about a freed place takes it in the visit', async () => {
  const offer = {
    enrolment: 'e-held',
    course: 'c-phone',
    course_name: '智能手机课',
    resident: 'r-shan',
    name: '单*远',
    made: '2026-11-22T01:00:00.000Z',
    until: '2026-11-23T01:00:00.000Z',
    over: false,
  };
  const no = { no: { code: 'already_enrolled' } };
  answer({
    'courses.list': courses,
    'courses.check': { ...free, eligible: no, can_enrol: no },
    'courses.offers': [{ ...offer, enrolment: 'e-other', resident: 'r-other' }, offer],
    'courses.accept_offer': { moved: { course: 'c-phone', lapsed: [], offered: [] } },
  });
  const { user, onDone } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  await screen.findByText('已为本人保留一个名额，留到 11月23日 星期一 09:00');
  await user.click(screen.getByRole('button', { name: '接受保留的名额' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('courses.accept_offer')).toEqual([{ enrolment: 'e-held', visit: 'v1', accept: [] }]);
});

test('a clash is named at once, and accepted before it is done', async () => {
  const clash = {
    kind: 'shift' as const,
    title: '秩序维护',
    from: '2026-11-28T01:00:00.000Z',
    to: '2026-11-28T02:00:00.000Z',
  };
  const warning = { code: 'person_clashes', params: { with: [clash] } };
  answer({
    'courses.list': courses,
    'courses.check': { ...free, clashes: [clash] },
    'courses.enrol': (args: { accept: string[] }) =>
      args.accept.length > 0
        ? { enrolment: 'e1' }
        : refusal('accept_warnings', {}, { warnings: [warning] }),
  });
  const { user, onDone } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  await screen.findByText('本人这段时间已有安排：班次 秩序维护 11月28日 星期六 09:00–10:00。');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await user.click(await screen.findByRole('button', { name: '已知情，继续' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(asked('courses.enrol')).toMatchObject([{ accept: [] }, { accept: ['person_clashes'] }]);
});

test('a place needs a registered person, and the form says so', async () => {
  answer({ 'courses.list': courses });
  const { user } = draw(null);
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  screen.getByText('报名要登记本人：先查找，没有就在这里登记');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('请选择参加的人');
  expect(asked('courses.enrol')).toEqual([]);
});

test('who brings a child becomes the guardian, and a refusal stands at its field', async () => {
  answer({
    'courses.list': [course('c-child', '亲子阅读', { with_child: true })],
    'courses.check': {
      ...free,
      eligible: { no: { code: 'child_needs_guardian' } },
      can_enrol: { no: { code: 'child_needs_guardian' } },
    },
    'courses.enrol': refusal('invalid', { guardian: { code: 'guardian_under_age' } }),
  });
  const { user, onDraft } = draw();
  await user.type(await screen.findByRole('combobox', { name: '课程' }), '{Enter}');
  await screen.findByText('参加者须有监护人，请先登记监护人。');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('监护人须年满 18 周岁，请另选。');
  await user.click(screen.getByRole('button', { name: '单*远 是家长，改填孩子' }));
  expect(screen.getByRole('textbox', { name: '监护人' })).toHaveProperty('value', '单*远');
  expect(screen.getByRole('textbox', { name: /参加的孩子/ })).toHaveProperty('value', '');
  expect(onDraft).toHaveBeenLastCalledWith(
    expect.objectContaining({ course: 'c-child', person: null, guardian: shan }),
  );
});
