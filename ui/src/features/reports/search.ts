import { present, textFrom, wordFrom } from '@/components/search';

/** How much time the report is about. */
export const spans = ['day', 'month', 'year'] as const;

/** What the address of the screen holds. */
export function reportSearch(raw: Record<string, unknown>) {
  return present({
    span: raw.span === undefined ? undefined : wordFrom(raw.span, spans),
    /** The day; its month or its year where those are shown. */
    day: textFrom(raw.day),
    /** A frozen version of the day. */
    version: typeof raw.version === 'number' ? raw.version : undefined,
  });
}
