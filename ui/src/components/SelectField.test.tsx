import { MantineProvider } from '@mantine/core';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { FormRoot } from '@/components/FormRoot';
import { SelectField } from '@/components/SelectField';

const rooms = [
  { value: 'sharing', label: '共享空间' },
  { value: 'hall', label: '议事厅' },
];

/** A field in front, a list, and a form around them that may be sent. */
function draw({ searchable = true, chosen = '' } = {}) {
  const onSend = vi.fn();
  function Asked() {
    const [room, choose] = useState<string | null>(chosen || null);
    return (
      <FormRoot onSubmit={onSend}>
        <input aria-label="before" />
        <SelectField
          label="空间"
          searchable={searchable}
          data={rooms}
          value={room}
          onChange={choose}
        />
        <button type="submit" aria-label="send" />
      </FormRoot>
    );
  }
  const user = userEvent.setup();
  render(
    <MantineProvider>
      <Asked />
    </MantineProvider>,
  );
  return { user, onSend, field: screen.getByRole<HTMLInputElement>('combobox', { name: '空间' }) };
}

const listed = () => screen.queryAllByRole('option', { hidden: true });

test('a closed list is not in the page; it unfolds once its field has been painted with the focus', async () => {
  const { field } = draw();
  expect(listed()).toEqual([]);
  act(() => field.focus());
  expect(listed(), 'the key that led here is answered first').toEqual([]);
  await waitFor(() => expect(listed()).toHaveLength(2));
  await waitFor(() =>
    expect(field.getAttribute('aria-controls')).toBe(
      screen.getByRole('listbox', { hidden: true }).id,
    ),
  );
});

test('a field left again in the same moment unfolds nothing', async () => {
  const { field } = draw();
  act(() => field.focus());
  act(() => screen.getByRole('textbox', { name: 'before' }).focus());
  await act(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5))));
  expect(listed()).toEqual([]);
});

test('Enter in an unfolded list in which nothing is marked sends no form', async () => {
  const { user, onSend, field } = draw();
  await user.click(field);
  await waitFor(() => expect(listed()).toHaveLength(2));
  await user.keyboard('{Enter}');
  expect(onSend).not.toHaveBeenCalled();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(field.value).toBe('共享空间');
  expect(onSend).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onSend, 'the list is closed now').toHaveBeenCalledOnce();
});

test.each([true, false])(
  'the arrow that unfolds a list marks a line (searchable: %s)',
  async (searchable) => {
    const { user, field } = draw({ searchable });
    await user.click(field);
    await user.keyboard('{Escape}');
    expect(listed()).toEqual([]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field.value).toBe('共享空间');
  },
);

test('from what was chosen the arrows go on, and Enter on it keeps it', async () => {
  const { user, field } = draw({ chosen: 'hall' });
  await user.click(field);
  await waitFor(() => expect(listed()).toHaveLength(2));
  // Mantine finds the line of what was chosen a moment after the list stands there.
  await act(() => new Promise((done) => setTimeout(done)));
  await user.keyboard('{Enter}');
  expect(field.value).toBe('议事厅');
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  expect(field.value).toBe('共享空间');
});
