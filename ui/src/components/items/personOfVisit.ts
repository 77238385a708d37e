import type { UseFormReturnType } from '@mantine/form';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Person } from '@/components/items/item';

/** Takes up the person of the visit when they are registered while the form stands open. */
export function usePersonOfVisit<Values extends { person: Person | null }>(
  form: UseFormReturnType<Values>,
  person: Person | null,
): void {
  const last = useRef(person?.resident);
  const takeUp = useEffectEvent((known: Person) => {
    if (form.getValues().person === null) {
      form.setValues((values) => ({ ...values, person: known }));
    }
  });
  // An effect, because who is served is learned outside the form.
  useEffect(() => {
    if (person && person.resident !== last.current) {
      takeUp(person);
    }
    last.current = person?.resident;
  }, [person]);
}
