import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CountOfDay, Room } from '@/api/generated';
import { useToday } from '@/app/deskClock';
import { roomName } from '@/components/items/rooms/useRooms';
import { useFormat } from '@/i18n/format';
import classes from './MonthView.module.css';
import { isWeekend } from './month';

interface RoomOfMonthProps {
  room: Room;
  days: readonly string[];
  counts: ReadonlyMap<string, CountOfDay>;
  lookedAt: boolean;
  onOpen: (day: string) => void;
}

/** A room in the month: on each day how many bookings, and how many of them wait for approval. */
export function RoomOfMonth({ room, days, counts, lookedAt, onOpen }: RoomOfMonthProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const name = roomName(room, i18n.language);
  return (
    <tr>
      <th scope="row" className={classes.room} data-looked-at={lookedAt || undefined}>
        <Text fz="sm" fw={600} lh={1.25} lineClamp={2} title={name}>
          {name}
        </Text>
      </th>
      {days.map((day) => {
        const count = counts.get(`${room.id} ${day}`);
        const { bookings = 0, pending = 0 } = count ?? {};
        return (
          <td
            key={day}
            data-off={isWeekend(day) || undefined}
            data-today={day === today || undefined}
            data-load={Math.min(bookings, 4)}
          >
            <UnstyledButton
              className={classes.cell}
              tabIndex={-1}
              aria-label={t('rooms.cell', { room: name, day: format.day(day), bookings, pending })}
              title={t('rooms.cell', { room: name, day: format.day(day), bookings, pending })}
              onClick={() => onOpen(day)}
            >
              {bookings === 0 ? null : bookings}
              {pending === 0 ? null : <span className={classes.pending} aria-hidden />}
            </UnstyledButton>
          </td>
        );
      })}
    </tr>
  );
}
