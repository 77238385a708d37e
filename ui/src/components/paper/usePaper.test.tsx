import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications, notifications } from '@mantine/notifications';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Printout } from '@/api/generated';
import { carry } from '@/api/transport';
import { PaperChoice } from '@/components/paper/PaperChoice';
import { usePaper } from '@/components/paper/usePaper';
import { startWords } from '@/i18n/words';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

const receipt: Printout = { pdf: 'cGRm', pages: 1, missing: [] };

function Printing({ printout }: { printout: Printout }) {
  const { paper, print, put, setPrinter } = usePaper();
  return (
    <>
      <output>{`${paper} ${print}`}</output>
      <PaperChoice />
      <button type="button" onClick={() => put(printout, '回执 0007', 'JNL-SL-20261122-0007')}>
        {'put'}
      </button>
      <button type="button" onClick={() => setPrinter('front desk')}>
        {'choose printer'}
      </button>
    </>
  );
}

function show(printout = receipt) {
  render(
    <MantineProvider>
      <ModalsProvider>
        <Notifications />
        <Printing printout={printout} />
      </ModalsProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
}

/** What the shell was asked, by name. */
const asked = (name: string) =>
  vi.mocked(carry).mock.calls.flatMap(([act, , args]) => (act === name ? [args] : []));

/** The shell's answers: each a reply, or a fault to reject with. */
function answers(byName: Record<string, unknown>) {
  vi.mocked(carry).mockImplementation(async (name) => {
    const answer = byName[name];
    if (typeof answer === 'object' && answer !== null && 'code' in answer) {
      throw answer;
    }
    return answer;
  });
}

beforeAll(startWords);
beforeEach(() => {
  localStorage.clear();
  act(() => notifications.clean());
  vi.mocked(carry).mockReset();
});

test('paper and size are remembered on this computer', async () => {
  const user = show();
  expect(screen.getByRole('status').textContent).toBe('a5 normal');
  await user.click(screen.getByRole('radio', { name: '80 毫米' }));
  await user.click(screen.getByRole('switch', { name: '大字版' }));
  expect(screen.getByRole('status').textContent).toBe('roll80 large');
  expect([localStorage.getItem('paper'), localStorage.getItem('print')]).toEqual([
    'roll80',
    'large',
  ]);
});

test('a remembered word that means nothing is forgotten', () => {
  localStorage.setItem('paper', 'a3');
  show();
  expect(screen.getByRole('status').textContent).toBe('a5 normal');
});

test('it is printed on the printer of this computer, and said so with the job', async () => {
  answers({ 'shell.print': { job: 12 } });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'choose printer' }));
  await user.click(screen.getByRole('button', { name: 'put' }));
  expect(await screen.findByText('已送打印：回执 0007')).toBeDefined();
  expect(screen.getByText('打印任务 12')).toBeDefined();
  expect(asked('shell.print')).toEqual([
    { pdf: 'cGRm', title: '回执 0007', printer: 'front desk' },
  ]);
});

test('without a printer it is saved, and can be opened from where it lies', async () => {
  answers({
    'shell.print': { code: 'no_printer' },
    'shell.save': { path: '/papers/JNL-SL-20261122-0007.pdf' },
    'shell.open': {},
  });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'put' }));
  await user.click(await screen.findByRole('button', { name: '打开' }));
  expect(asked('shell.save')).toEqual([
    { data: 'cGRm', name: 'JNL-SL-20261122-0007.pdf', ask: false },
  ]);
  expect(asked('shell.open')).toEqual([{ path: '/papers/JNL-SL-20261122-0007.pdf' }]);
});

test('when the printer fails, what to do is said and saving is offered', async () => {
  answers({
    'shell.print': { code: 'printer_failed' },
    'shell.save': { path: '/papers/receipt.pdf' },
  });
  const user = show();
  await user.click(screen.getByRole('button', { name: 'put' }));
  expect(await screen.findByText('打印没有成功，请检查打印机后重试。')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '保存为文件' }));
  expect(await screen.findByText('/papers/receipt.pdf')).toBeDefined();
});

test('characters that no font draws are named before anything is printed', async () => {
  answers({ 'shell.print': { job: 1 } });
  const user = show({ ...receipt, missing: ['㐂', '𠮷'] });
  await user.click(screen.getByRole('button', { name: 'put' }));
  expect(await screen.findByText(/㐂、𠮷/)).toBeDefined();
  expect(asked('shell.print')).toEqual([]);
  await user.click(screen.getByRole('button', { name: '先不打印' }));
  expect(asked('shell.print'), 'the clerk thought better of it').toEqual([]);
  await user.click(screen.getByRole('button', { name: 'put' }));
  await user.click(await screen.findByRole('button', { name: '继续打印' }));
  expect(await screen.findByText('已送打印：回执 0007')).toBeDefined();
});
