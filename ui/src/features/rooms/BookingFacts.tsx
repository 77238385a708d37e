import { Group, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { floorIn } from '@/i18n/named';
import { PhoneLine } from './PhoneLine';
import { StateNote } from './StateNote';
import { stateTones } from './states';

/** When it is, how it stands, and what is known of that. */
export function BookingHead({ booking: { interval, state } }: { booking: BookingShown }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Group gap="sm" justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={600}>{format.span(interval.from, interval.to)}</Text>
        <StateBadge tone={stateTones[state.state]} word={t(`terms.bookingState.${state.state}`)} />
      </Group>
      <StateNote state={state} />
    </Stack>
  );
}

/** What was agreed, people masked. */
export function BookingFacts({ booking }: { booking: BookingShown }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { purpose, organiser_name, responsible, heads, equipment, floor } = booking;
  return (
    <Stack gap="xs">
      <Table variant="vertical" withRowBorders={false} verticalSpacing={3} horizontalSpacing={0}>
        <Table.Tbody>
          <Fact name={t('rooms.organiser')}>{organiser_name}</Fact>
          <Fact name={t('rooms.purpose')}>{t(`terms.purpose.${purpose}`)}</Fact>
          <Fact name={t('rooms.responsible')}>{responsible}</Fact>
          <Fact name={t('rooms.phone')}>
            <PhoneLine booking={booking} />
          </Fact>
          <Fact name={t('rooms.heads')}>{t('common.people', { count: heads })}</Fact>
          <Fact name={t('rooms.equipment')}>
            {equipment.length === 0 ? t('common.none') : format.list(equipment)}
          </Fact>
          <Fact name={t('rooms.floor')}>{floorIn(i18n.language, floor)}</Fact>
          {booking.buffer_minutes > 0 ? (
            <Fact name={t('rooms.setUpTime')}>
              {t('common.minutes', { count: booking.buffer_minutes })}
            </Fact>
          ) : null}
        </Table.Tbody>
      </Table>
      {booking.series ? (
        <Text fz="sm" c="dimmed">
          {t('rooms.ofSeries')}
        </Text>
      ) : null}
      {booking.outside_hours_by ? (
        <Text fz="sm" c="dimmed">
          {t('rooms.outsideHoursAllowed')}
        </Text>
      ) : null}
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={96} bg="transparent" c="dimmed" fw={400} style={{ verticalAlign: 'top' }}>
        {name}
      </Table.Th>
      <Table.Td>{children}</Table.Td>
    </Table.Tr>
  );
}
