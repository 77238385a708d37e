import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function auditSearch(raw: Record<string, unknown>) {
  return present({ day: textFrom(raw.day) });
}
