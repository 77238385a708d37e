import { useDebouncedValue } from '@mantine/hooks';
import type { RoomsCheckArgs } from '@/api/generated';
import { useRead } from '@/api/read';

/** How long what is typed must rest before the door is asked, in milliseconds. */
const REST = 150;

/** What the door would say of the booking as it stands; what is free that day comes with it. */
export function useBookingCheck(asked: RoomsCheckArgs | null) {
  // As text, because every drawing makes a new object of the same question.
  const [rested] = useDebouncedValue(asked && JSON.stringify(asked), REST);
  const check = useRead(
    'rooms.check',
    // It was written above by this very function.
    rested === null
      ? { room: '', interval: { from: '', to: '' } }
      : (JSON.parse(rested) as RoomsCheckArgs),
    { enabled: rested !== null, keepLast: true },
  );
  return asked === null
    ? { checked: undefined, fault: null }
    : { checked: check.data, fault: check.error };
}
