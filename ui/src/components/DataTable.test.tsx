import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DataTable } from '@/components/DataTable';
import { startWords } from '@/i18n/words';
import { drawAtDesk } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

function People() {
  const [people, setPeople] = useState(['甲', '乙', '丙']);
  return (
    <DataTable
      label="people"
      columns={[{ head: 'name', cell: (person) => person }]}
      rows={people}
      rowKey={(person) => person}
      onOpen={(done) => setPeople((before) => before.filter((person) => person !== done))}
    />
  );
}

const focused = () => document.activeElement?.textContent;

test('when the row that had the focus is gone, the one in its place has it', async () => {
  await startWords();
  const { user } = drawAtDesk(<People />);
  (await screen.findByRole('row', { name: '甲' })).focus();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(focused()).toBe('丙');
  await user.keyboard('{Enter}');
  expect(focused()).toBe('甲');
});
