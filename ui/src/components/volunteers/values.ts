import type { UseFormReturnType } from '@mantine/form';
import type { Person } from '@/components/items/item';
import type { DocumentKind } from '@/components/residents/person';

/** The version of the consent sheet that is read aloud; kept with the consent (R-PI-2). */
export const CONSENT = '2026-01';

/** What the form of a volunteer holds. */
export interface VolunteerValues extends Record<string, unknown> {
  person: Person | null;
  documentKind: DocumentKind;
  documentNumber: string;
  /** As typed. */
  birth: string;
  skills: string[];
  consented: boolean;
  guardian: boolean;
  shift: string;
}

export type VolunteerForm = UseFormReturnType<VolunteerValues>;

export const noVolunteer: VolunteerValues = {
  person: null,
  documentKind: 'resident_id',
  documentNumber: '',
  birth: '',
  skills: [],
  consented: false,
  guardian: false,
  shift: '',
};
