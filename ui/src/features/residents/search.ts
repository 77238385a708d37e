import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function residentsSearch(raw: Record<string, unknown>) {
  return present({ resident: textFrom(raw.resident), text: textFrom(raw.text) });
}
