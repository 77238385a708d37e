/** A number as a field holds it: empty until something is typed. */
export type TypedNumber = number | string;

/** What was typed; nothing typed becomes what the door refuses on that field. */
export function numberOf(typed: TypedNumber): number {
  return typed === '' ? Number.NaN : Number(typed);
}

/** The same for what may stay empty. */
export function maybeNumber(typed: TypedNumber): number | null {
  return typed === '' ? null : Number(typed);
}

/** A text that may stay empty. */
export function maybeText(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}
