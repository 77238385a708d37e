/** A text from the address of a screen; nothing if it is missing or blank. */
export function textFrom(raw: unknown): string | undefined {
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

/** One of the words that may stand there; the first of them otherwise. */
export function wordFrom<const Words extends readonly [string, ...string[]]>(
  raw: unknown,
  words: Words,
): Words[number] {
  return words.find((word) => word === raw) ?? words[0];
}

/** Leaves out what is not there, so that the address stays short. */
export function present<T extends Record<string, unknown>>(
  search: T,
): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
