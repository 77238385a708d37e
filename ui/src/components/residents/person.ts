import type { UseFormReturnType } from '@mantine/form';
import type { CheckedDocument, ResidentsRegisterArgs } from '@/api/generated';
import type { Person } from '@/components/items/item';
import { dayOfTyped } from '@/components/typedTime';

/** What the form of a person holds; blank is not known. */
export interface PersonValues extends Record<string, unknown> {
  name: string;
  nameNote: string;
  surnameReading: string;
  /** Blank where nothing was chosen: then what the document says is taken. */
  sex: Sex | 'unknown' | '';
  /** As typed. */
  birth: string;
  documentKind: DocumentKind;
  documentNumber: string;
  documentOverride: string;
  phone: string;
  phoneLabel: string;
  neighbourhood: string;
  guardian: Person | null;
  guardianConsent: string;
  subDistrict: string;
  road: string;
  lane: string;
  branchLane: string;
  number: string;
  room: string;
}

export type PersonForm = UseFormReturnType<PersonValues>;

/** As much of a form as the fields of a document and of a birth date need: other forms ask for them too. */
export interface DocumentForm {
  values: { documentKind: DocumentKind; documentNumber: string; birth: string };
  getInputProps: (path: string) => ReturnType<PersonForm['getInputProps']>;
  setValues: (values: {
    documentKind?: DocumentKind;
    documentNumber?: string;
    birth?: string;
  }) => void;
}

export type DocumentKind = CheckedDocument['kind'];
export type Sex = NonNullable<CheckedDocument['sex']>;

export const noPerson: PersonValues = {
  name: '',
  nameNote: '',
  surnameReading: '',
  sex: '',
  birth: '',
  documentKind: 'resident_id',
  documentNumber: '',
  documentOverride: '',
  phone: '',
  phoneLabel: '',
  neighbourhood: '',
  guardian: null,
  guardianConsent: '',
  subDistrict: '',
  road: '',
  lane: '',
  branchLane: '',
  number: '',
  room: '',
};

/** Where the door's fields stand in the form. */
export const doorFields: Readonly<Record<string, string>> = {
  name_note: 'nameNote',
  surname_reading: 'surnameReading',
  document: 'documentNumber',
  'document.number': 'documentNumber',
  'document.kind': 'documentKind',
  document_override: 'documentOverride',
  phone_label: 'phoneLabel',
  guardian_consent: 'guardianConsent',
  address: 'road',
  'address.sub_district': 'subDistrict',
  'address.road': 'road',
  'address.lane': 'lane',
  'address.branch_lane': 'branchLane',
  'address.number': 'number',
  'address.room': 'room',
};

/** A typed text, or nothing if it is blank. */
export const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `1960-02-29` of `19600229` or `1960.2.29`; what cannot be read stays as it is, for the door to refuse. */
export function birthOf(typed: string): string | null {
  const text = given(typed);
  return text !== null && /^\d{4}/.test(text) ? (dayOfTyped(text, text) ?? text) : text;
}

/** Full years, to know what else to ask; the door counts for itself. None if the date cannot be read. */
export function yearsOn(birth: string | null, today: string): number | null {
  if (birth === null || !/^\d{4}-\d{2}-\d{2}$/.test(birth)) {
    return null;
  }
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}

/** Below this age the door wants a guardian, so the form asks for one. */
export const GUARDED_UNTIL = 14;

/** The document as the door takes it; nothing without a number. */
export function documentOf({ documentKind, documentNumber }: DocumentForm['values']) {
  const number = given(documentNumber);
  return number === null ? null : { kind: documentKind, number };
}

/** The address as the door takes it; nothing where no part is given. */
export function addressOf(values: PersonValues): ResidentsRegisterArgs['address'] {
  const address = {
    sub_district: given(values.subDistrict),
    road: given(values.road),
    lane: given(values.lane),
    branch_lane: given(values.branchLane),
    number: given(values.number),
    room: given(values.room),
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}

/** What the door is asked to register; `suggested` is the sex that the document gives. */
export function registration(
  values: PersonValues,
  suggested: Sex | null,
): Omit<ResidentsRegisterArgs, 'accept'> {
  return {
    name: values.name,
    name_note: given(values.nameNote),
    surname_reading: given(values.surnameReading),
    sex: values.sex === '' ? suggested : values.sex === 'unknown' ? null : values.sex,
    birth: birthOf(values.birth),
    document: documentOf(values),
    document_override: given(values.documentOverride),
    phone: given(values.phone),
    phone_label: given(values.phoneLabel),
    address: addressOf(values),
    neighbourhood: given(values.neighbourhood),
    guardian: values.guardian?.resident ?? null,
    guardian_consent: given(values.guardianConsent),
  };
}
