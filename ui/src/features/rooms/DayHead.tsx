import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedDay } from '@/api/generated';
import { useToday } from '@/app/deskClock';
import { useFormat } from '@/i18n/format';
import classes from './MonthView.module.css';
import { isWeekend } from './month';

interface DayHeadProps {
  day: string;
  /** Bookings in all rooms together. */
  bookings: number;
  /** What the calendar says of it, where it differs from its weekday. */
  listed: ListedDay | undefined;
  onOpen: () => void;
}

/** The head of a day's column: its number, its weekday, and whether it is free or worked. */
export function DayHead({ day, bookings, listed, onOpen }: DayHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const off = listed ? listed.kind === 'public_holiday' : isWeekend(day);
  const said = t('rooms.dayCount', { day: format.day(day), count: bookings });
  return (
    <th scope="col" data-off={off || undefined} data-today={day === today || undefined}>
      <UnstyledButton
        className={classes.head}
        tabIndex={day === today || day.endsWith('-01') ? 0 : -1}
        title={listed ? `${format.day(day)} ${listed.name}` : format.day(day)}
        onClick={onOpen}
      >
        <span>{Number(day.slice(8))}</span>
        <span className={classes.weekday}>
          {listed
            ? t(listed.kind === 'public_holiday' ? 'rooms.holidayMark' : 'rooms.workdayMark')
            : format.weekdayInitial(day)}
        </span>
        <VisuallyHidden>{listed ? `${said} ${listed.name}` : said}</VisuallyHidden>
      </UnstyledButton>
    </th>
  );
}
