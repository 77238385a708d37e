import { Stack, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Month } from '@/api/generated';
import { useRead } from '@/api/read';
import { Read } from '@/components/States';
import { DayHead } from './DayHead';
import { MonthRow } from './MonthRow';
import classes from './MonthView.module.css';
import { daysFrom, totalOf } from './month';
import { useAddress } from './useAddress';

/** A month of all rooms: how many bookings each has on each day. A day opens its board. */
export function MonthView() {
  const { day } = useAddress();
  const read = useRead('rooms.month', { month: day }, { keepLast: true });
  return <Read of={read}>{(month) => <MonthTable month={month} />}</Read>;
}

function MonthTable({ month }: { month: Month }) {
  const { t } = useTranslation();
  const { room, go } = useAddress();
  const { data: rooms = [] } = useRead('rooms.list', {});
  const { data: year } = useRead('calendar.year', { year: Number(month.first.slice(0, 4)) });
  const days = daysFrom(month.first, month.last);
  const open = (day: string, of?: string) => go({ day, view: undefined, room: of ?? room });
  return (
    <Stack gap="xs">
      <table className={classes.table} onKeyDown={walk}>
        <caption className={classes.caption}>{t('rooms.monthTable')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {t('rooms.room')}
            </th>
            {days.map((one, index) => (
              <DayHead
                key={one}
                day={one}
                bookings={totalOf(month.rooms, index)}
                listed={year?.days.find((listed) => listed.day === one)}
                onOpen={() => open(one)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((one) => (
            <MonthRow
              key={one.id}
              room={one}
              days={days}
              counts={month.rooms.find((counted) => counted.room === one.id)}
              lookedAt={one.id === room}
              onOpen={(chosen) => open(chosen, one.id)}
            />
          ))}
        </tbody>
      </table>
      <Text fz="xs" c="dimmed">
        {t('rooms.monthHint')}
      </Text>
    </Stack>
  );
}

/** Arrow keys go from cell to cell. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const cell = event.target instanceof HTMLElement ? event.target.closest('td, th') : null;
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) {
    return;
  }
  const rows = [...event.currentTarget.rows];
  const at = rows.indexOf(row);
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
  };
  const step = event.altKey ? undefined : steps[event.key];
  if (step) {
    event.preventDefault();
    const next = rows[at + step[0]]?.cells[cell.cellIndex + step[1]];
    next?.querySelector('button')?.focus();
  }
}
