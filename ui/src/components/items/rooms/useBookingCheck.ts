import { useDebouncedValue } from '@mantine/hooks';
import type { AnyFault } from '@/api/faults';
import type { Checked, RoomsCheckArgs } from '@/api/generated';
import { useRead } from '@/api/read';
import { hasTime, intervalOf, type RoomAndTime } from '@/components/items/rooms/booking';

/** How long what is typed must rest before the door is asked, in milliseconds. */
const REST = 150;

/** What the door says of a booking while it is typed. */
export interface BookingCheck {
  /** When the room is open and free that day, once both are chosen. */
  day: Checked | undefined;
  /** What would come of it, once the time is there in full. */
  verdict: Checked | undefined;
  fault: AnyFault | null;
}

/**
 * Asks the door about a booking as it stands. The day is asked about by its first minute: a verdict on a
 * time that nobody typed must never be seen.
 */
export function useBookingCheck(
  when: RoomAndTime,
  rest: Omit<RoomsCheckArgs, 'room' | 'interval'>,
): BookingCheck {
  const { room, day, from, to } = when;
  const { booking = null } = rest;
  const chosen = room !== '' && day !== '';
  const whole = chosen && hasTime(when);
  const free = useRead(
    'rooms.check',
    { room, interval: intervalOf(day, '00:00', '00:01'), booking },
    { enabled: chosen, keepLast: true },
  );
  // As text, because every drawing makes a new object of the same question.
  const asked = whole ? JSON.stringify({ room, interval: intervalOf(day, from, to), ...rest }) : '';
  const [rested] = useDebouncedValue(asked, REST);
  const check = useRead(
    'rooms.check',
    // It was written above by this very function.
    (rested === '' ? null : JSON.parse(rested)) as RoomsCheckArgs,
    { enabled: rested !== '', keepLast: true },
  );
  return {
    day: chosen ? free.data : undefined,
    verdict: whole ? check.data : undefined,
    fault: (chosen ? free.error : null) ?? (whole ? check.error : null),
  };
}
