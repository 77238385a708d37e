import { present, textFrom } from '@/components/search';

/** What may stand beside the board, or over it. */
const panels = ['book', 'find', 'approve', 'sheet'] as const;

/** What the address of the screen holds: the day or the month, and what is open on it. */
export function roomsSearch(raw: Record<string, unknown>) {
  return present({
    day: textFrom(raw.day),
    view: raw.view === 'month' ? ('month' as const) : undefined,
    /** The room that is looked at. */
    room: textFrom(raw.room),
    booking: textFrom(raw.booking),
    open: panels.find((panel) => panel === raw.open),
  });
}

export type RoomsSearch = ReturnType<typeof roomsSearch>;
