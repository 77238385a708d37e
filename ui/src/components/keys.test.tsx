import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentKeys, InDialog, type KeyAct, listenToKeys, useKeys } from './keys';

function Bound({ acts }: { acts: readonly KeyAct[] }) {
  useKeys(acts);
  return null;
}

const act = (key: string, run: () => void): KeyAct => ({ key, label: key, run });

let stop: () => void = () => undefined;
beforeEach(() => {
  stop = listenToKeys();
});
afterEach(() => stop());

test('bare keys belong to the text while text is typed, F-keys and Alt do not', async () => {
  const [digit, call, help] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <>
      <Bound acts={[act('1', digit), act('F4', call), act('Alt+A', help)]} />
      <input aria-label="name" />
    </>,
  );
  const user = userEvent.setup();
  await user.keyboard('1');
  expect(digit).toHaveBeenCalledTimes(1);
  await user.type(screen.getByRole('textbox'), '1{F4}{Alt>}a{/Alt}');
  expect(digit, 'the digit was typed').toHaveBeenCalledTimes(1);
  expect(screen.getByRole('textbox')).toHaveProperty('value', '1');
  expect(call).toHaveBeenCalledTimes(1);
  expect(help).toHaveBeenCalledTimes(1);
});

test('the meaning that came last goes first, and is the one that is listed', async () => {
  const [below, above] = [vi.fn(), vi.fn()];
  render(
    <>
      <Bound acts={[act('F8', below)]} />
      <Bound acts={[{ ...act('F8', above), label: 'above' }]} />
    </>,
  );
  await userEvent.keyboard('{F8}');
  expect(above).toHaveBeenCalledTimes(1);
  expect(below).not.toHaveBeenCalled();
  expect(currentKeys().map(({ label }) => label)).toEqual(['above']);
});

test('under a dialog only the keys of the dialog work', async () => {
  const [call, confirm] = [vi.fn(), vi.fn()];
  render(
    <>
      <Bound acts={[act('F4', call), act('F9', call)]} />
      <div role="dialog" aria-modal="true">
        <InDialog value={true}>
          <Bound acts={[act('F9', confirm)]} />
        </InDialog>
      </div>
    </>,
  );
  await userEvent.keyboard('{F4}{F9}');
  expect(call).not.toHaveBeenCalled();
  expect(confirm).toHaveBeenCalledTimes(1);
});

test('a key that cannot be used now does nothing, and nothing below it either', async () => {
  const [below, above] = [vi.fn(), vi.fn()];
  render(
    <>
      <Bound acts={[act('F4', below)]} />
      <Bound acts={[{ ...act('F4', above), disabled: true }]} />
    </>,
  );
  await userEvent.keyboard('{F4}');
  expect(above).not.toHaveBeenCalled();
  expect(below).not.toHaveBeenCalled();
});

test('letters are known by their place, so that an input method does not hide them', async () => {
  const help = vi.fn();
  render(<Bound acts={[act('Alt+A', help)]} />);
  const pressed = new KeyboardEvent('keydown', { key: 'å', code: 'KeyA', altKey: true });
  window.dispatchEvent(pressed);
  expect(help).toHaveBeenCalledTimes(1);
});
