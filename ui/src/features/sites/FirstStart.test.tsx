import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ShellStatus } from '@/api/shell';
import { carry } from '@/api/transport';
import { makeQueries } from '@/app/queries';
import { startWords } from '@/i18n/words';
import { answer, asked, refusal } from '@/testDesk';
import { FirstStart } from './FirstStart';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

const status: ShellStatus = {
  version: '0.1.0',
  place: { kind: 'folder', folder: '/data' },
  counter: null,
  signed_in: false,
  phase: 'first_start',
};

/** As it stands before the desk is open: no session, no screens. */
function draw() {
  render(
    <MantineProvider env="test">
      <ModalsProvider>
        <QueryClientProvider
          client={makeQueries({ refused: () => undefined, shut: () => undefined })}
        >
          <FirstStart status={status} />
        </QueryClientProvider>
      </ModalsProvider>
    </MantineProvider>,
  );
  return userEvent.setup({ delay: null });
}

const group = (name: string) => within(screen.getByRole('group', { name }));
// By its label: on a page of so many fields that is much quicker to find than by its role.
const field = (name: string) => screen.getByLabelText(new RegExp(`^${name}`));

/** Puts a text into a field at once: how it is typed is not what is tested. */
const put = (input: HTMLElement, value: string) => fireEvent.change(input, { target: { value } });

const passwordOf = (name: string, label: RegExp) =>
  group(name).getByLabelText(label, { selector: 'input[type=password]' });

function fillIn() {
  put(field('单位名称'), '江宁路街道社区党群服务综合体');
  put(field('地址'), '昌平路710号');
  put(field('服务电话'), '021-62999998');
  put(field('编号字母'), 'JNL');
  put(field('姓名'), '单志远');
  put(field('登录名'), 'manager');
  put(passwordOf('主任账号', /^密码/), 'correct horse 1');
  put(passwordOf('主任账号', /^再输一次/), 'correct horse 1');
}

const create = () => screen.getByRole('button', { name: '建立' });

test('what is blank is marked at once, and nothing is asked of the shell', async () => {
  const user = draw();
  await user.click(create());
  expect(screen.getAllByText('请填写此项。')).toHaveLength(7);
  expect(document.activeElement).toBe(field('单位名称'));
  expect(asked('shell.create')).toEqual([]);
});

test('passwords that differ are refused on the second one', async () => {
  const user = draw();
  fillIn();
  put(passwordOf('主任账号', /^再输一次/), 'correct horse 2');
  await user.click(create());
  expect(screen.getByText('两次输入不一样，请重新输入。')).toBeDefined();
  expect(asked('shell.create')).toEqual([]);
});

test('a refusal stands on its field, has the focus, and nothing typed is lost', async () => {
  answer({
    'shell.create': refusal('invalid', { 'manager.login': { code: 'login_malformed' } }),
  });
  const user = draw();
  fillIn();
  await user.click(create());
  await screen.findByText('登录名为 1 至 40 位小写字母、数字或 . _ -。');
  expect(document.activeElement).toBe(field('登录名'));
  expect(field('单位名称')).toHaveProperty('value', '江宁路街道社区党群服务综合体');
});

test('a passphrase that is too short is said on the passphrase', async () => {
  answer({ 'shell.create': refusal('passphrase_too_short', {}, { least: 12 }) });
  const user = draw();
  fillIn();
  await user.click(screen.getByRole('radio', { name: '口令' }));
  put(passwordOf('密钥', /^口令/), 'short');
  put(passwordOf('密钥', /^再输一次/), 'short');
  await user.click(create());
  expect(await screen.findByText('口令至少要有 12 个字符。')).toBeDefined();
});

test('the recovery key is read back before the desk begins', async () => {
  answer({ 'shell.create': { recovery_key: 'AAAA-BBBB-CCCC-DDDD' }, 'shell.begin': {} });
  const user = draw();
  fillIn();
  await user.click(create());
  await screen.findByRole('heading', { name: '收好恢复密钥' });
  expect(asked('shell.create')).toEqual([
    {
      place: null,
      key: { kind: 'keychain' },
      complex: {
        name: '江宁路街道社区党群服务综合体',
        english_name: null,
        code: 'JNL',
        address: '昌平路710号',
        phone: '021-62999998',
        counters: ['1号窗口', '2号窗口', '3号窗口'],
        manager: {
          name: '单志远',
          number: '001',
          login: 'manager',
          password: 'correct horse 1',
        },
      },
    },
  ]);
  await user.type(field('照着纸输入最后两组'), 'aaaa-dddd');
  await user.keyboard('{Enter}');
  expect(screen.getByText('与上面的最后两组不一样，请对照纸重新输入。')).toBeDefined();
  expect(asked('shell.begin')).toEqual([]);
  await user.clear(field('照着纸输入最后两组'));
  await user.type(field('照着纸输入最后两组'), 'cccc dddd{Enter}');
  expect(asked('shell.begin')).toEqual([{}]);
});

test('the sample lists its accounts and begins without a recovery key', async () => {
  answer({
    'shell.create_sample': {
      recovery_key: 'AAAA-BBBB',
      accounts: [{ login: 'clerk', name: '周敏', role: 'clerk' }],
    },
    'shell.begin': {},
  });
  const user = draw();
  await user.click(screen.getByRole('radio', { name: '先演练' }));
  put(screen.getByLabelText(/^演练账号的密码/), 'correct horse 1');
  put(screen.getByLabelText(/^再输一次/), 'correct horse 1');
  await user.click(screen.getByRole('button', { name: '装入样本' }));
  expect(await screen.findByRole('row', { name: 'clerk 周敏 窗口人员' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '开始演练' }));
  expect(asked('shell.begin')).toEqual([{}]);
});
