import { present, textFrom, wordFrom } from '@/components/search';

/** What the address of the screen holds. */
export function visitsSearch(raw: Record<string, unknown>) {
  return present({
    tab: wordFrom(raw.tab, ['visits', 'referrals']),
    day: textFrom(raw.day),
    visit: textFrom(raw.visit),
    answered: raw.answered === true ? true : undefined,
  });
}
