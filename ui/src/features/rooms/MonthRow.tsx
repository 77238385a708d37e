import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Room, RoomOfMonth } from '@/api/generated';
import { useToday } from '@/app/deskClock';
import { useFormat } from '@/i18n/format';
import { nameIn } from '@/i18n/named';
import classes from './MonthView.module.css';
import { isWeekend } from './month';

interface MonthRowProps {
  room: Room;
  days: readonly string[];
  /** How often it is booked on each of them; nothing if never. */
  counts: RoomOfMonth | undefined;
  lookedAt: boolean;
  onOpen: (day: string) => void;
}

/** A room in the month: on each day how many bookings, and how many of them wait for approval. */
export function MonthRow({ room, days, counts, lookedAt, onOpen }: MonthRowProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const name = nameIn(i18n.language, room);
  return (
    <tr>
      <th scope="row" className={classes.room} data-looked-at={lookedAt || undefined}>
        <Text fz="sm" fw={600} lh={1.35} lineClamp={2} title={name}>
          {name}
        </Text>
      </th>
      {days.map((day, index) => {
        const bookings = counts?.bookings[index] ?? 0;
        const pending = counts?.pending[index] ?? 0;
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
