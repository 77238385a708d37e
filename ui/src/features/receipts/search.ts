import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function receiptsSearch(raw: Record<string, unknown>) {
  return present({ receipt: textFrom(raw.receipt), day: textFrom(raw.day) });
}
