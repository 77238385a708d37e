import type { Organiser } from '@/api/generated';
import type { Person } from '@/components/items/item';

/** Who asks for a room or answers for it: somebody of the registers, or a name that was written down. */
export type Party = Registered | { kind: 'named'; name: string };

/** Somebody of the registers. */
export type Registered = { kind: 'resident' | 'organisation'; id: string; name: string };

/** A person of the register as a party. */
export function partyOf({ resident, name }: Person): Registered {
  return { kind: 'resident', id: resident, name };
}

/** A name that is not in the register. */
export function named(name: string): Party {
  return { kind: 'named', name: name.trim() };
}

/** Who asks, as the door takes it. */
export function organiserOf(party: Party): Organiser {
  switch (party.kind) {
    case 'resident':
      return { resident: party.id };
    case 'organisation':
      return { organisation: party.id };
    case 'named':
      return { named: party.name };
  }
}
