import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { startWords } from '@/i18n/words';
import { answer, asked, drawAtDesk, refusal } from '@/testDesk';
import { HiddenFact } from './HiddenFact';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

function phone(permissions: Parameters<typeof drawAtDesk>[1] = ['unmask']) {
  return drawAtDesk(
    <dl>
      <HiddenFact resident="r1" field="phone" label="电话" masked="199****0001" />
    </dl>,
    permissions,
  );
}

test('a hidden number is shown for a reason, and is gone from the page in time', async () => {
  answer({ 'residents.unmask': { value: '19900000001', seconds: 1 } });
  const { user, container } = phone();
  await user.click(await screen.findByRole('button', { name: '查看电话' }));
  await user.click(await screen.findByRole('radio', { name: '联系本人' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  const shown = await screen.findByText('19900000001');
  expect(asked('residents.unmask')).toEqual([
    { resident: 'r1', field: 'phone', reason: 'contact' },
  ]);
  expect(screen.queryByText(/199\*\*\*\*0001/)).toBeNull();
  await waitForElementToBeRemoved(shown, { timeout: 3000 });
  expect(document.body.textContent).not.toContain('19900000001');
  expect(container.textContent).toContain('199****0001');
  expect(document.activeElement, 'the focus is not lost').toBe(
    screen.getByRole('button', { name: '查看电话' }),
  );
});

test('it can be hidden again at once', async () => {
  answer({ 'residents.unmask': { value: '19900000001', seconds: 60 } });
  const { user } = phone();
  await user.click(await screen.findByRole('button', { name: '查看电话' }));
  await user.click(await screen.findByRole('button', { name: '查看' }));
  await user.click(await screen.findByRole('button', { name: '隐藏' }));
  expect(document.body.textContent).not.toContain('19900000001');
});

test('a refusal is read in the dialog, and nothing is shown', async () => {
  answer({ 'residents.unmask': refusal('not_permitted', {}, { needs: 'minors_access' }) });
  const { user } = phone();
  await user.click(await screen.findByRole('button', { name: '查看电话' }));
  await user.click(await screen.findByRole('button', { name: '查看' }));
  expect((await screen.findByRole('alert')).textContent).toContain('查看未成年人');
});

test('who may not see it is not offered it', async () => {
  phone([]);
  expect(await screen.findByText('199****0001')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
