import { screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import { startWords } from '@/i18n/words';
import { drawAtDesk } from '@/testDesk';
import { DayField } from './DayField';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);

function Field() {
  const [day, setDay] = useState('');
  return <DayField label="日期" value={day} onChange={setDay} />;
}

const calendar = () => screen.queryByRole('table');

test('whoever types a day is not held up by a calendar', async () => {
  const { user } = drawAtDesk(<Field />);
  await screen.findByRole('textbox', { name: '日期' });
  await user.tab();
  await user.keyboard('1128');
  expect(calendar()).toBeNull();
  await user.tab();
  expect(screen.getByRole('textbox', { name: '日期' })).toHaveProperty(
    'value',
    expect.stringContaining('11月28日'),
  );
});

test('Arrow Down and a click open the calendar', async () => {
  const { user } = drawAtDesk(<Field />);
  const field = await screen.findByRole('textbox', { name: '日期' });
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(calendar()).not.toBeNull();
  await user.tab();
  expect(calendar()).toBeNull();
  await user.click(field);
  expect(calendar()).not.toBeNull();
});
