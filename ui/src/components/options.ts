import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';

/** An option that is found by words it does not show too, such as its name in the other language. */
export interface Findable extends ComboboxItem {
  also?: string | null | undefined;
}

/** Every typed word stands somewhere in the line or beside it, in any order. */
export const everyWord: OptionsFilter = ({ options, search }) => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const hit = ({ label, also }: Findable) => {
    const line = `${label} ${also ?? ''}`.toLowerCase();
    return words.every((word) => line.includes(word));
  };
  return options.flatMap<(typeof options)[number]>((option) => {
    if (!('group' in option)) {
      return hit(option) ? [option] : [];
    }
    const items = option.items.filter(hit);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};

/** The first `most` options of all groups together, and a last line that says how many were left out. */
export function firstOf(
  options: readonly ComboboxParsedItem[],
  most: number,
  more: (count: number) => ComboboxItem,
): ComboboxParsedItem[] {
  let count = 0;
  const taken = options.flatMap<ComboboxParsedItem>((option) => {
    const items = 'group' in option ? option.items : [option];
    const room = Math.max(most - count, 0);
    count += items.length;
    if (room === 0) {
      return [];
    }
    return 'group' in option ? [{ ...option, items: items.slice(0, room) }] : [option];
  });
  return count > most ? [...taken, more(count - most)] : taken;
}
