import type { FoundOrganisation, FoundResident } from '@/api/generated';
import { useRead } from '@/api/read';
import type { Person } from '@/components/items/item';
import { partyOf, type Registered } from '@/components/items/rooms/party';

/** Somebody who may be chosen, with what tells two of one name apart. */
export interface PartyOption {
  key: string;
  party: Registered;
  found?: FoundResident;
  organisation?: FoundOrganisation['kind'];
}

interface Asked {
  /** What was typed, after it rested. */
  word: string;
  served: Person | null;
  organisations: boolean;
}

/** The person served first, then organisations, then people: whoever fits what was typed. */
export function usePartyOptions({ word, served, organisations }: Asked) {
  const bodies = useRead(
    'organisations.find',
    { text: word === '' ? null : word, limit: 6 },
    { enabled: organisations, keepLast: true },
  );
  const people = useRead(
    'residents.find',
    { text: word, limit: 6 },
    { enabled: word !== '', keepLast: true },
  );
  const options: PartyOption[] = [];
  if (served && (word === '' || served.name.includes(word))) {
    options.push({ key: served.resident, party: partyOf(served) });
  }
  for (const { organisation, name, kind } of organisations
    ? (bodies.data?.organisations ?? [])
    : []) {
    options.push({
      key: organisation,
      party: { kind: 'organisation', id: organisation, name },
      organisation: kind,
    });
  }
  for (const found of word === '' ? [] : (people.data?.residents ?? [])) {
    if (found.resident !== served?.resident) {
      options.push({ key: found.resident, party: partyOf(found), found });
    }
  }
  const more = word !== '' && (bodies.data?.more === true || people.data?.more === true);
  return { options, more };
}
