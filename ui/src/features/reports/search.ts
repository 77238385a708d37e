import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function reportSearch(raw: Record<string, unknown>) {
  return present({ day: textFrom(raw.day) });
}
