import type { Centre } from '@/api/generated';

/** What ends a word of a list that is typed, in either script. */
export const listEnds = [',', '，', '、', ';', '；'];

/** The three centres that share the counter. */
export const centres = [
  'party_mass_service',
  'civilization_practice',
  'volunteer_service',
] as const satisfies readonly Centre[];
