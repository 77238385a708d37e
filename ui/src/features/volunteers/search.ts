import { present, textFrom, wordFrom } from '@/components/search';

const tabs = ['shifts', 'present', 'toConfirm', 'hours'] as const;

export type VolunteersTab = (typeof tabs)[number];

export function isTab(word: unknown): word is VolunteersTab {
  return tabs.some((tab) => tab === word);
}

/** What the address of the screen holds. */
export function volunteersSearch(raw: Record<string, unknown>) {
  const tab = wordFrom(raw.tab, tabs);
  return present({
    tab: tab === 'shifts' ? undefined : tab,
    day: textFrom(raw.day),
    shift: textFrom(raw.shift),
    resident: textFrom(raw.resident),
  });
}
