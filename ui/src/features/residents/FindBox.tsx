import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';

/** How long a word must rest before it is looked for, in milliseconds. */
const REST = 150;

interface FindBoxProps {
  label: string;
  hint: string;
  /** What stands in the address of the screen. */
  text: string;
  /** Told once the word rests; nothing for an empty one. */
  onFind: (text: string | undefined) => void;
}

/** The box in which one types what to find: the arrow down or Enter goes on to the rows. */
export function FindBox({ label, hint, text, onFind }: FindBoxProps) {
  const [typed, setTyped] = useState(text);
  const [told, setTold] = useState(text);
  const [seen, setSeen] = useState(text);
  if (text !== seen) {
    setSeen(text);
    // The address was changed elsewhere, as by the way back: not by what was typed here.
    if (text !== told) {
      setTyped(text);
    }
  }
  const tell = useDebouncedCallback((word: string) => {
    setTold(word.trim());
    onFind(word.trim() || undefined);
  }, REST);
  return (
    <TextInput
      autoFocus
      flex={1}
      maw={480}
      label={label}
      placeholder={hint}
      leftSection={<IconSearch aria-hidden size={18} stroke={1.5} />}
      autoComplete="off"
      spellCheck={false}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        tell(currentTarget.value);
      }}
      onKeyDown={toRows}
    />
  );
}

function toRows(event: KeyboardEvent<HTMLInputElement>) {
  if (event.nativeEvent.isComposing || !['ArrowDown', 'Enter'].includes(event.key)) {
    return;
  }
  const row = document.querySelector('main tbody tr[tabindex]');
  if (row instanceof HTMLElement) {
    event.preventDefault();
    row.focus();
  }
}
