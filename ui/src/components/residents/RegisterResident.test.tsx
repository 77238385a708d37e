import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { RegisterResident } from '@/components/residents/RegisterResident';
import { startWords } from '@/i18n/words';
import { type Answers, answer, asked, drawAtDesk, refusal } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const quiet: Answers = {
  'residents.check_name': {
    name: '单志远',
    masked: '单*远',
    pinyin: 'Shàn Zhìyuǎn',
    warnings: [],
    held_by: [],
  },
  'residents.check_phone': {
    kind: 'mobile',
    number: '19900000001',
    masked: '199****0001',
    held_by: [],
  },
  'residents.register': { resident: 'r1', version: 1 },
};

const document = {
  kind: 'resident_id',
  number: '310106198503129993',
  masked: '310***********9993',
  birth: '1985-03-12',
  sex: 'male',
  age: 41,
  elderly: false,
  proves_identity: true,
  upgrades: [],
  warnings: [],
  held_by: null,
};

function register(answers: Answers, permissions: Parameters<typeof drawAtDesk>[1] = []) {
  answer({ ...quiet, ...answers });
  const onRegistered = vi.fn();
  const { user } = drawAtDesk(
    <RegisterResident onRegistered={onRegistered} onCancel={() => undefined} />,
    permissions,
  );
  return { user, onRegistered };
}

test('a name and Enter are enough', async () => {
  const { user, onRegistered } = register({});
  await user.type(await screen.findByRole('textbox', { name: '姓名' }), '单志远{Enter}');
  await waitFor(() => expect(onRegistered).toHaveBeenCalledWith({ resident: 'r1', name: '单*远' }));
  expect(asked('residents.register')).toMatchObject([
    { name: '单志远', document: null, sex: null },
  ]);
  expect(await screen.findByText('读作 Shàn Zhìyuǎn')).toBeTruthy();
});

test('every refusal stands at its field, and what was typed stays', async () => {
  const { user } = register({
    'residents.check_document': refusal('invalid', {
      'document.number': { code: 'document_check_digit' },
    }),
    'residents.register': refusal('invalid', {
      'document.number': { code: 'document_check_digit' },
      phone: { code: 'phone_format' },
      guardian: { code: 'minor_needs_guardian' },
    }),
  });
  await user.type(await screen.findByRole('textbox', { name: '姓名' }), '单志远');
  const number = screen.getByLabelText('证件号码');
  await user.type(number, '310106198503129990');
  expect(screen.queryByText(/号码校验不符/), 'nobody is told so while typing').toBeNull();
  await user.type(screen.getByLabelText('电话'), '123{Enter}');
  expect(await screen.findByText(/这不像电话号码/)).toBeTruthy();
  expect(screen.getByText(/号码校验不符/)).toBeTruthy();
  expect(screen.getByText(/未满 14 周岁，请登记监护人/)).toBeTruthy();
  expect(screen.getByLabelText('监护人')).toBeTruthy();
  expect(globalThis.document.activeElement).toBe(number);
  expect((number as HTMLInputElement).value).toBe('310106198503129990');
});

test('whoever holds the document already is taken instead', async () => {
  const { user, onRegistered } = register({
    'residents.check_document': { ...document, held_by: 'r7' },
    'residents.find': {
      residents: [{ resident: 'r7', name: '单*远', age: 41, document: null, phone: null }],
      more: false,
    },
  });
  await user.type(await screen.findByLabelText('证件号码'), '310106198503129993');
  const holder = await screen.findByRole('group', { name: '该证件已登记为：' });
  expect(screen.queryByLabelText('仍要登记的原因'), 'only a lead may').toBeNull();
  await user.click(within(holder).getByRole('button', { name: '选用 单*远' }));
  expect(onRegistered).toHaveBeenCalledWith({ resident: 'r7', name: '单*远' });
});

test('a lead may register the document twice, with a reason', async () => {
  const { user } = register(
    {
      'residents.check_document': { ...document, held_by: 'r7' },
      'residents.find': { residents: [], more: false },
    },
    ['override_limits'],
  );
  await user.type(await screen.findByRole('textbox', { name: '姓名' }), '单志远');
  await user.type(screen.getByLabelText('证件号码'), '310106198503129993');
  await user.type(await screen.findByLabelText('仍要登记的原因'), '历史重号{Enter}');
  await waitFor(() =>
    expect(asked('residents.register')).toMatchObject([
      { document_override: '历史重号', sex: 'male', document: { kind: 'resident_id' } },
    ]),
  );
});

test('what looks alike is accepted before it is done', async () => {
  const { user, onRegistered } = register({
    'residents.register': (args: { accept: string[] }) =>
      args.accept.includes('resident_looks_alike')
        ? { resident: 'r2', version: 1 }
        : refusal(
            'accept_warnings',
            {},
            {
              warnings: [{ code: 'resident_looks_alike', params: { resident: 'r1' } }],
            },
          ),
  });
  await user.type(await screen.findByRole('textbox', { name: '姓名' }), '单志远{Enter}');
  await user.click(await screen.findByRole('button', { name: '已知情，继续' }));
  await waitFor(() => expect(onRegistered).toHaveBeenCalledWith({ resident: 'r2', name: '单*远' }));
});

test('a child is asked for a guardian as soon as the age is known', async () => {
  const { user } = register({
    'residents.check_document': { ...document, birth: '2014-06-01', age: 12 },
  });
  expect(await screen.findByLabelText('证件号码')).toBeTruthy();
  expect(screen.queryByLabelText('监护人')).toBeNull();
  await user.type(screen.getByLabelText('证件号码'), '310106201406019981');
  await user.type(await screen.findByLabelText('监护人的同意'), '母亲当面同意');
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '李小{Enter}');
  await waitFor(() =>
    expect(asked('residents.register')).toMatchObject([{ guardian_consent: '母亲当面同意' }]),
  );
});
