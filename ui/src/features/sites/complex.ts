import type { SitesSetUpArgs } from '@/api/generated';
import type { NewPlace } from '@/api/shell';
import { noKeeping, type TypedKeeping } from './KeyChoice';

/** Everything that a new complex needs, as it is typed. */
export type TypedComplex = TypedKeeping & {
  name: string;
  english_name: string;
  code: string;
  address: string;
  phone: string;
  windows: number | string;
  managerName: string;
  number: string;
  login: string;
  password: string;
  passwordAgain: string;
  place: 'here' | 'postgres';
  postgres: string;
};

export const emptyComplex: TypedComplex = {
  ...noKeeping,
  name: '',
  english_name: '',
  code: '',
  address: '',
  phone: '',
  windows: 3,
  managerName: '',
  number: '001',
  login: '',
  password: '',
  passwordAgain: '',
  place: 'here',
  postgres: '',
};

/** What may not stay blank. */
const needed = [
  'name',
  'code',
  'address',
  'phone',
  'windows',
  'managerName',
  'number',
  'login',
  'password',
] as const satisfies readonly (keyof TypedComplex)[];

/** The blank fields and the passwords that differ, all at once; the door says the rest. */
export function complexErrors(
  typed: TypedComplex,
  words: { required: string; different: string },
): Partial<Record<keyof TypedComplex, string>> {
  const blank = needed.filter((field) => String(typed[field]).trim() === '');
  const address = typed.place === 'postgres' && typed.postgres.trim() === '' ? ['postgres'] : [];
  const differs = typed.password !== typed.passwordAgain;
  return {
    ...Object.fromEntries([...blank, ...address].map((field) => [field, words.required])),
    ...(differs ? { passwordAgain: words.different } : {}),
  };
}

/** As the door takes it; the windows are called by their numbers. */
export function complexOf(
  typed: TypedComplex,
  windowName: (number: number) => string,
): SitesSetUpArgs {
  const { name, english_name, code, address, phone, windows } = typed;
  return {
    name,
    english_name: english_name.trim() === '' ? null : english_name,
    code,
    address,
    phone,
    counters: Array.from({ length: Number(windows) }, (_, place) => windowName(place + 1)),
    manager: {
      name: typed.managerName,
      number: typed.number,
      login: typed.login,
      password: typed.password,
    },
  };
}

export function placeOf({ place, postgres }: TypedComplex): NewPlace {
  return place === 'postgres' ? { postgres: postgres.trim() } : null;
}

/** The door's path of each field, where it differs. */
export const complexFields = {
  'manager.name': 'managerName',
  'manager.number': 'number',
  'manager.login': 'login',
  'manager.password': 'password',
  counters: 'windows',
  'counters[0]': 'windows',
} as const;
