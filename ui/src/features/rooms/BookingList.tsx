import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { useRooms } from '@/components/items/rooms/useRooms';
import { StateBadge } from '@/components/StateBadge';
import { dayOf, useFormat } from '@/i18n/format';
import { stateTones } from './states';
import { useAddress } from './useAddress';

interface BookingListProps {
  label: string;
  empty: string;
  bookings: readonly BookingShown[];
}

/** Bookings beside the board: when, where, who. One that is opened brings its day with it. */
export function BookingList({ label, empty, bookings }: BookingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { nameOf } = useRooms();
  const { booking, go } = useAddress();
  const columns: readonly Column<BookingShown>[] = [
    {
      head: t('rooms.when'),
      cell: ({ interval }) => (
        <Stack gap={0} style={{ whiteSpace: 'nowrap' }}>
          <Text fz="sm">{format.day(interval.from)}</Text>
          <Text fz="sm" c="dimmed">
            {format.hours(interval.from, interval.to)}
          </Text>
        </Stack>
      ),
    },
    {
      head: t('rooms.whoWhere'),
      cell: ({ organiser_name, room, room_name }) => (
        <Stack gap={0}>
          <Text fz="sm">{organiser_name}</Text>
          <Text fz="sm" c="dimmed">
            {nameOf(room, room_name)}
          </Text>
        </Stack>
      ),
    },
    {
      head: t('common.state'),
      cell: ({ state }) => (
        <StateBadge tone={stateTones[state.state]} word={t(`terms.bookingState.${state.state}`)} />
      ),
    },
  ];
  return (
    <DataTable
      label={label}
      empty={empty}
      columns={columns}
      rows={bookings}
      rowKey={(row) => row.booking}
      opened={booking}
      onOpen={(row) => go({ booking: row.booking, day: dayOf(row.interval.from), view: undefined })}
    />
  );
}
