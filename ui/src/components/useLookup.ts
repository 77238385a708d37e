import { useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';

/** How long a word must rest before the door is asked, in milliseconds. */
const REST = 120;

/** A field in which one types to find something in the door's lists. */
export function useLookup(startWith = '') {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [typed, setTyped] = useState(startWith);
  const [word] = useDebouncedValue(typed.trim(), REST);
  const type = (text: string) => {
    setTyped(text);
    combobox.openDropdown();
    combobox.updateSelectedOptionIndex();
  };
  return { combobox, typed, word, type };
}
