import type { Card, ResidentsUnmaskArgs, ResidentsUpdateArgs } from '@/api/generated';
import {
  addressOf,
  birthOf,
  documentOf,
  given,
  noPerson,
  type PersonValues,
  type Sex,
} from '@/components/residents/person';

/** What stands masked on the card, so that the form cannot hold it: typed anew, or taken away. */
export type Hidden = ResidentsUnmaskArgs['field'];

/** The form of a person who is known: what is hidden is blank, and blank leaves it as it is. */
export function knownValues(card: Card): PersonValues {
  return {
    ...noPerson,
    name: card.name,
    nameNote: card.name_note ?? '',
    surnameReading: card.surname_reading ?? '',
    sex: card.sex ?? '',
    documentKind: card.document?.kind ?? noPerson.documentKind,
    phoneLabel: card.phone?.whose ?? '',
    neighbourhood: card.neighbourhood ?? '',
    guardian: card.guardian ? { resident: card.guardian.resident, name: card.guardian.name } : null,
    guardianConsent: card.guardian_consent ?? '',
  };
}

type Changes = Omit<ResidentsUpdateArgs, 'resident' | 'version' | 'accept'>;

/** What the door is asked to change: nothing that was left as it was. */
export function changesOf(
  values: PersonValues,
  known: PersonValues,
  removed: readonly Hidden[],
  suggested: Sex | null,
): Changes {
  const changes: Changes = {};
  const document = removed.includes('document') ? null : documentOf(values);
  const phone = removed.includes('phone') ? null : given(values.phone);
  const address = removed.includes('address') ? null : addressOf(values);
  const birth = birthOf(values.birth);
  const sex = values.sex === '' ? suggested : values.sex === 'unknown' ? null : values.sex;
  if (values.name !== known.name) changes.name = values.name;
  if (values.nameNote !== known.nameNote) changes.name_note = given(values.nameNote);
  if (values.surnameReading !== known.surnameReading) {
    changes.surname_reading = given(values.surnameReading);
  }
  if (sex !== (known.sex === '' ? null : known.sex)) changes.sex = sex;
  if (birth !== null) changes.birth = birth;
  if (document !== null || removed.includes('document')) changes.document = document;
  if (given(values.documentOverride)) changes.document_override = given(values.documentOverride);
  if (phone !== null || removed.includes('phone')) changes.phone = phone;
  if (values.phoneLabel !== known.phoneLabel) changes.phone_label = given(values.phoneLabel);
  if (address !== null || removed.includes('address')) changes.address = address;
  if (values.neighbourhood !== known.neighbourhood) {
    changes.neighbourhood = given(values.neighbourhood);
  }
  if (values.guardian?.resident !== known.guardian?.resident) {
    changes.guardian = values.guardian?.resident ?? null;
  }
  if (values.guardianConsent !== known.guardianConsent) {
    changes.guardian_consent = given(values.guardianConsent);
  }
  return changes;
}

/** What was typed, on top of a record that somebody changed meanwhile. */
export function rebased(
  values: PersonValues,
  known: PersonValues,
  latest: PersonValues,
): PersonValues {
  const typed = Object.entries(values).filter(([name, value]) => value !== known[name]);
  return { ...latest, ...Object.fromEntries(typed) };
}
