import { present, textFrom } from '@/components/search';

/** What the address of the screen holds. */
export function roomsSearch(raw: Record<string, unknown>) {
  return present({ room: textFrom(raw.room), day: textFrom(raw.day) });
}
