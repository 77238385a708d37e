import { present, textFrom, wordFrom } from '@/components/search';

const tabs = ['people', 'organisations'] as const;
const kinds = [
  '',
  'party_branch',
  'team',
  'enterprise',
  'committee',
  'school',
  'government',
  'other',
] as const;

/** What the address of the screen holds. */
export function residentsSearch(raw: Record<string, unknown>) {
  const tab = wordFrom(raw.tab, tabs);
  const kind = wordFrom(raw.kind, kinds);
  return present({
    tab: tab === 'people' ? undefined : tab,
    text: textFrom(raw.text),
    resident: textFrom(raw.resident),
    organisation: textFrom(raw.organisation),
    kind: kind === '' ? undefined : kind,
  });
}
