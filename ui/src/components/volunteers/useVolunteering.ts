import { useState } from 'react';
import { useWrite } from '@/api/write';
import type { Person } from '@/components/items/item';
import { birthOf, documentOf } from '@/components/residents/person';
import type { Standing } from '@/components/volunteers/useStanding';
import { CONSENT, type VolunteerForm, type VolunteerValues } from '@/components/volunteers/values';

/** What was done already, before a later step was refused. */
interface Done {
  version?: number;
  number?: string;
}

/**
 * One flow out of three writes: what is missing in the record, the registration, the place in the shift. It
 * stops at the first refusal, and the next try goes on from there.
 */
export function useVolunteering(form: VolunteerForm, visit: string | null, onDone: () => void) {
  const update = useWrite('residents.update', { refusal: 'form' });
  const register = useWrite('volunteers.register', { refusal: 'form' });
  const signUp = useWrite('volunteers.sign_up', { refusal: 'form' });
  const [done, setDone] = useState<Done>({});
  const steps = [update, register, signUp];

  const complete = async (person: Person, standing: Standing, accept: string[]) => {
    const document = documentOf(form.values);
    const birth = birthOf(form.values.birth);
    const version = done.version ?? standing.version;
    if ((!document && !birth) || version === undefined) {
      return true;
    }
    const added = {
      ...(document ? { document } : {}),
      ...(birth ? { birth } : {}),
    };
    const reply = await update.run({ resident: person.resident, version, ...added, accept });
    if (reply) {
      setDone((before) => ({ ...before, version: reply.version }));
      form.setValues({ documentNumber: '', birth: '' });
    }
    return reply !== null;
  };

  const become = async (person: Person, values: VolunteerValues) => {
    const reply = await register.run({
      resident: person.resident,
      skills: values.skills,
      consent: CONSENT,
      guardian: values.guardian ? 'consents' : 'not_asked',
      visit,
    });
    if (reply) {
      setDone((before) => ({ ...before, number: reply.number }));
    }
    return reply !== null;
  };

  const run = async (person: Person, standing: Standing, accept: string[]) => {
    for (const step of steps) {
      step.clear();
    }
    const { resident } = person;
    const { values } = form;
    if (standing.isNew && !done.number) {
      if (!(await complete(person, standing, accept)) || !(await become(person, values))) {
        return;
      }
    }
    if (values.shift !== '') {
      if (!(await signUp.run({ shift: values.shift, resident, visit, accept }))) {
        return;
      }
    }
    onDone();
  };

  return {
    run,
    /** The number given a moment ago, though a later step was refused. */
    number: done.number,
    refused: register.fault,
    pending: steps.some(({ pending }) => pending),
    fault: steps.find(({ fault }) => fault)?.fault ?? null,
  };
}
