import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenShift } from '@/api/generated';
import { useAppearance } from '@/app/appearance';
import { type Column, DataTable } from '@/components/DataTable';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';

interface ShiftTableProps {
  day: string;
  shifts: readonly OpenShift[];
  opened: string | undefined;
  onOpen: (shift: string) => void;
}

/** The shifts of one day, and the places left in each. */
export function ShiftTable({ day, shifts, opened, onOpen }: ShiftTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  // Beside an opened roster in large type there is no room for the place: the roster tells it.
  const tight = useAppearance().scale > 1 && opened !== undefined;
  const columns: Column<OpenShift>[] = [
    {
      head: t('volunteers.shifts.columns.time'),
      width: '8.5rem',
      cell: ({ from, to }) => (
        <Text inherit style={{ whiteSpace: 'nowrap' }}>
          {format.hours(from, to)}
        </Text>
      ),
    },
    {
      head: t('volunteers.shifts.columns.post'),
      ...(tight ? {} : { width: '45%' }),
      cell: ({ post_name }) => (
        <Text inherit fw={600}>
          {post_name}
        </Text>
      ),
    },
    ...(tight
      ? []
      : [{ head: t('volunteers.shifts.columns.place'), cell: ({ place }: OpenShift) => place }]),
    {
      head: t('volunteers.shifts.columns.places'),
      ...(tight ? {} : { width: '10rem' }),
      cell: ({ places, places_left }) => (
        <Group gap="xs" wrap="nowrap">
          <Text inherit style={{ whiteSpace: 'nowrap' }}>
            {t('volunteers.shifts.taken', { taken: places - places_left, places })}
          </Text>
          {tight ? null : places_left === 0 ? (
            <StateBadge tone="warning" word={t('volunteers.shifts.full')} />
          ) : (
            <Text c="dimmed" fz="sm" style={{ whiteSpace: 'nowrap' }}>
              {t('volunteers.shifts.left', { left: places_left })}
            </Text>
          )}
        </Group>
      ),
    },
  ];
  return (
    <DataTable
      label={t('volunteers.shifts.list', { day: format.day(day) })}
      columns={columns}
      rows={shifts}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onOpen(id)}
      opened={opened}
    />
  );
}
