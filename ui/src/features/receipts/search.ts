import { present, textFrom } from '@/components/search';

/** What the address of the screen holds: the open receipt, and what the list is of. */
export function receiptsSearch(raw: Record<string, unknown>) {
  return present({
    /** Its id or its number. */
    receipt: textFrom(raw.receipt),
    day: textFrom(raw.day),
    number: textFrom(raw.number),
    resident: textFrom(raw.resident),
    /** The masked name of that person. */
    name: textFrom(raw.name),
  });
}
