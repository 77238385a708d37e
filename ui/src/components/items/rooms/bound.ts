import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';

/** What a field of ours needs of its form: what it holds, whom it tells, why it was refused, where it stands. */
interface Bound<Value> {
  value: Value;
  onChange: (value: Value) => void;
  error: ReactNode;
  'data-path': string;
}

/** Binds a field to a form, with its type. */
export function bound<Values extends Record<string, unknown>, Name extends keyof Values & string>(
  form: UseFormReturnType<Values>,
  name: Name,
): Bound<Values[Name]> {
  const { onChange } = form.getInputProps(name);
  return { value: form.values[name], onChange, error: form.errors[name], 'data-path': name };
}
