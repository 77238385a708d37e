import { type UseFormReturnType, useForm } from '@mantine/form';
import { useCallback, useLayoutEffect, useRef } from 'react';

/** A person we served, as the screens hand them around: the id, and the masked name to show. */
export interface Person {
  resident: string;
  name: string;
}

/** What every form of an item is given, at the counter and on the noun's own screen. */
export interface ItemFormProps {
  /** The visit in hand; `null` where the form stands on its own screen. */
  visit: string | null;
  /** The person served, if they are registered. */
  person: Person | null;
  /** What was half typed in this form, as `onDraft` gave it away. */
  draft: unknown;
  /** Told on every change. */
  onDraft: (values: unknown) => void;
  /** It was done. */
  onDone: () => void;
  onCancel?: () => void;
}

interface ItemForm<Values> {
  initialValues: Values;
  draft: unknown;
  onDraft: (values: unknown) => void;
}

/** A form that takes up what was half typed, and gives away every change. */
export function useItemForm<Values extends Record<string, unknown>>({
  initialValues,
  draft,
  onDraft,
}: ItemForm<Values>): UseFormReturnType<Values> {
  // The same function at every drawing: a field that is not drawn anew has that of an earlier one.
  const latest = useRef(onDraft);
  useLayoutEffect(() => {
    latest.current = onDraft;
  });
  const tell = useCallback((values: Values) => latest.current(values), []);
  return useForm<Values>({
    initialValues: restored(initialValues, draft),
    onValuesChange: tell,
  });
}

/**
 * The values that were half typed, where they have the shape of the form's: a draft may be older than the
 * program that reads it.
 */
export function restored<Values extends Record<string, unknown>>(
  initial: Values,
  draft: unknown,
): Values {
  if (typeof draft !== 'object' || draft === null) {
    return initial;
  }
  const kept = Object.entries(draft).filter(
    ([name, value]) => name in initial && fits(initial[name], value),
  );
  return { ...initial, ...Object.fromEntries(kept) };
}

function fits(example: unknown, value: unknown): boolean {
  if (example === null || value === null) {
    return example === null ? typeof value === 'object' || value === null : false;
  }
  return typeof example === typeof value && Array.isArray(example) === Array.isArray(value);
}
