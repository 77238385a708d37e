import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { carry } from '@/api/transport';
import { PartyField } from '@/components/items/rooms/PartyField';
import type { Party } from '@/components/items/rooms/party';
import { startWords } from '@/i18n/words';
import { answer, drawAtDesk } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

beforeAll(startWords);
beforeEach(() => vi.mocked(carry).mockReset());

function Contact() {
  const [party, setParty] = useState<Party | null>(null);
  const served = { resident: 'r1', name: '王秀英' };
  return <PartyField label="联系人" value={party} onChange={setParty} served={served} />;
}

const listed = () => screen.queryAllByRole('option', { hidden: true });

test('the person served is one arrow and Enter away, and a closed list is not in the page', async () => {
  answer({});
  const { user } = drawAtDesk(<Contact />);
  const field = await screen.findByRole('textbox', { name: '联系人' });
  field.focus();
  expect(listed()).toEqual([]);
  await user.keyboard('{ArrowDown}');
  expect(listed().map((line) => line.hasAttribute('data-combobox-selected'))).toEqual([true]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field).toHaveProperty('value', '王秀英'));
  expect(listed()).toEqual([]);
});
