import type { AnyFault } from '@/api/faults';
import type { Hours } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import type { Person } from '@/components/items/item';
import { useDocumentCheck } from '@/components/residents/checks';
import { birthOf, yearsOn } from '@/components/residents/person';
import type { VolunteerForm } from '@/components/volunteers/values';

/** Below this age the door wants a guardian's consent, so the form asks for it. */
const OF_AGE = 18;

/** How a person stands as a volunteer, and what the form still has to ask for. */
export interface Standing {
  /** Their hours, if they are a volunteer. */
  volunteer: Hours | undefined;
  /** Known not to be one yet: registering comes first. */
  isNew: boolean;
  /** The version of their record, to be given back with what is added to it. */
  version: number | undefined;
  needsDocument: boolean;
  needsBirth: boolean;
  minor: boolean;
  /** The door has answered: the form knows what to ask for. */
  known: boolean;
  /** The record is closed to this clerk: nothing can be added to it here. */
  closed: boolean;
}

/** Asks the door; `refused` is what it said of the last registration. */
export function useStanding(
  person: Person | null,
  form: VolunteerForm,
  refused: AnyFault | null,
): Standing {
  const today = useToday();
  const resident = person?.resident ?? '';
  const hours = useRead('volunteers.hours', { resident }, { enabled: person !== null });
  const isNew = hours.error?.code === 'not_a_volunteer';
  const card = useRead('residents.open', { resident }, { enabled: isNew });
  const { documentKind, documentNumber, birth } = form.values;
  const told = useDocumentCheck(documentKind, documentNumber).checked;
  const closed = card.error?.code === 'minor_needs_reason';
  const age =
    card.data?.age ?? told?.age ?? yearsOn(birthOf(birth), today) ?? (closed ? 0 : undefined);
  const open = card.data !== undefined;
  const about = (field: string) => refused?.fields?.[field]?.code;
  return {
    volunteer: hours.data,
    isNew,
    known: person !== null && !hours.isPending && !(isNew && card.isPending),
    version: card.data?.version,
    needsDocument:
      open && (!card.data.document || about('resident') === 'volunteer_needs_document'),
    needsBirth: open && typeof card.data.age !== 'number' && !told?.birth,
    minor: (age ?? OF_AGE) < OF_AGE || about('guardian') !== undefined,
    closed,
  };
}
