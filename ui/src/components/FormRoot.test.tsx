import { Portal } from '@mantine/core';
import { fireEvent, screen } from '@testing-library/react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ActionButton } from '@/components/ActionButton';
import { FormRoot } from '@/components/FormRoot';
import { startWords } from '@/i18n/words';
import { drawAtDesk } from '@/testDesk';

vi.mock('@/api/transport', () => ({ carry: vi.fn(), hear: () => () => undefined }));

const sent = vi.fn();

beforeAll(startWords);
beforeEach(() => sent.mockReset());

function Fields({ blocked = false }: { blocked?: boolean }) {
  return (
    <FormRoot onSubmit={sent}>
      <input aria-label="name" />
      <textarea aria-label="note" />
      <button type="button" aria-label="other" />
      <ActionButton type="submit" label="send" disabled={blocked} onAct={sent} />
      <Portal>
        <input aria-label="elsewhere" />
      </Portal>
    </FormRoot>
  );
}

const typeIn = async (name: string, keys: string, blocked = false) => {
  const { user } = drawAtDesk(<Fields blocked={blocked} />);
  await user.type(await screen.findByRole('textbox', { name }), keys);
};

test('Enter in a field sends once, and so does the button', async () => {
  await typeIn('name', '王{Enter}');
  expect(sent).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('button', { name: 'send' }));
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a key that is held sends once', async () => {
  await typeIn('name', '{Enter>5/}');
  expect(sent).toHaveBeenCalledTimes(1);
});

test('a new line is a new line, and another button does what it does', async () => {
  await typeIn('note', '一{Enter}二');
  fireEvent.click(screen.getByRole('button', { name: 'other' }));
  expect(sent).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: 'note' })).toHaveProperty('value', '一\n二');
});

test('an input method keeps its Enter', async () => {
  drawAtDesk(<Fields />);
  const field = await screen.findByRole('textbox', { name: 'name' });
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(sent).not.toHaveBeenCalled();
});

test('what keeps the button from being pressed keeps Enter from sending', async () => {
  await typeIn('name', '{Enter}', true);
  expect(sent).not.toHaveBeenCalled();
});

test('Enter in a dialog that was opened from here is its own', async () => {
  await typeIn('elsewhere', '{Enter}');
  expect(sent).not.toHaveBeenCalled();
});
