import type { VisitsSetAgentArgs } from '@/api/generated';

type Help = NonNullable<VisitsSetAgentArgs['help']>;
type Agent = NonNullable<Help['agent']>;
type Authorisation = NonNullable<Help['authorisation']>;

/** How the person is helped, as it is typed. */
export interface HelpValues {
  kind: Help['kind'];
  name: string;
  relationship: Agent['relationship'];
  phone: string;
  authorisation: Authorisation['kind'] | '';
  matter: string;
  /** The services that the agent may ask for. */
  scope: string[];
  validFrom: string;
  validTo: string;
  signed: boolean;
  letter: NonNullable<Authorisation['letter']> | '';
  witness: string;
}

/** Most often a son or daughter came along and helps. */
export const noHelp: HelpValues = {
  kind: 'assisted',
  name: '',
  relationship: 'child',
  phone: '',
  authorisation: '',
  matter: '',
  scope: [],
  validFrom: '',
  validTo: '',
  signed: false,
  letter: '',
  witness: '',
};

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** What the door is told of it. Only who acts in somebody's absence needs an authorisation (R-EL-7). */
export function helpArgs(values: HelpValues): Help {
  const { kind, name, relationship, phone } = values;
  const agent =
    name.trim() === '' ? null : { name: name.trim(), relationship, phone: orNull(phone) };
  return { kind, agent, authorisation: kind === 'by_agent' ? authorisationArgs(values) : null };
}

function authorisationArgs(values: HelpValues): Authorisation | null {
  const {
    authorisation: kind,
    matter,
    scope,
    validFrom,
    validTo,
    signed,
    letter,
    witness,
  } = values;
  if (kind === '') {
    return null;
  }
  const written = kind === 'written_letter';
  return {
    kind,
    scope,
    agent: written ? orNull(values.name) : null,
    matter: written ? orNull(matter) : null,
    valid_from: written ? orNull(validFrom) : null,
    valid_to: written ? orNull(validTo) : null,
    mark: written && signed ? { kind: 'signature' } : null,
    letter: written && letter !== '' ? letter : null,
    witness: kind === 'oral_by_phone' ? orNull(witness) : null,
  };
}
