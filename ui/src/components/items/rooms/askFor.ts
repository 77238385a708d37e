import type { UseFormReturnType } from '@mantine/form';

/** Says at every field that is missing that it is, and goes to the first; whether none is. */
export function askFor<Values>(
  form: UseFormReturnType<Values>,
  missing: readonly string[],
  text: string,
): boolean {
  form.setErrors(Object.fromEntries(missing.map((name) => [name, text])));
  if (missing[0] !== undefined) {
    form.getInputNode(missing[0])?.focus();
  }
  return missing.length === 0;
}
