import { Spotlight } from '@mantine/spotlight';
import { screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk } from '@/testDesk';
import { Reckoned } from './SearchReckoned';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

/** Stands beside it, and so says that all is drawn. */
const beside = '别的都在';

function draw(text: string) {
  return drawAtDesk(
    <Spotlight.Root forceOpened>
      <Reckoned text={text} />
      <p>{beside}</p>
    </Spotlight.Root>,
    ['receipt'],
  );
}

test.each(['15个工作日', '15 工作日', '15 working days'])('%s is a day', async (text) => {
  answer({ 'calendar.working_days': { day: '2026-12-11' } });
  draw(text);
  await screen.findByText(/^2026年12月11日/);
  expect(asked('calendar.working_days')).toMatchObject([{ days: 15 }]);
});

test.each([
  ['¥1409.5', 140_950],
  ['￥ 20', 2000],
  ['0.29元', 29],
])('%s is an amount in words', async (text, amount) => {
  answer({ 'receipts.amount_in_words': { words: '人民币某元整', figure: '¥0' } });
  draw(text);
  await screen.findByText('人民币某元整 · ¥0');
  expect(asked('receipts.amount_in_words')).toEqual([{ amount }]);
});

test('a name or the last four of a number is neither', async () => {
  answer({});
  draw('1409');
  await screen.findByText(beside);
  expect(asked('receipts.amount_in_words')).toEqual([]);
  expect(asked('calendar.working_days')).toEqual([]);
});
