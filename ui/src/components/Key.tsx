import { Kbd } from '@mantine/core';
import type { KeyName } from '@/components/keys';

const drawn: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** `Ctrl ↵`, of `Ctrl+Enter`. */
function drawnOf(name: KeyName): string {
  const parts = name.split('+').map((part) => drawn[part] ?? part);
  return parts.join(' ');
}

/** Readable on the key's own ground in both schemes, whatever the button's words look like. */
const onFilled = 'light-dark(var(--mantine-color-dark-6), var(--mantine-color-dark-0))';

/** A key as it stands on a button. Screen readers get it from `aria-keyshortcuts` of the button instead. */
export function Key({ name, light = false }: { name: KeyName; light?: boolean }) {
  return (
    <Kbd aria-hidden size="xs" {...(light ? { c: onFilled } : {})} style={{ whiteSpace: 'nowrap' }}>
      {drawnOf(name)}
    </Kbd>
  );
}
