import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedAppointment } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import type { SlotSession } from '@/components/items/appointments/slotSessions';
import { StateBadge, type Tone } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { type DayRow, dayRows } from './dayRows';

const tones = {
  booked: 'waiting',
  checked_in: 'busy',
  served: 'good',
  no_show: 'over',
  cancelled: 'over',
} as const satisfies Record<ListedAppointment['state']['state'], Tone>;

interface SessionTableProps {
  session: SlotSession;
  appointments: readonly ListedAppointment[];
  opened: string | undefined;
  onOpen: (appointment: string) => void;
  onBook: (slot: string) => void;
}

/** One advisor on the day: each line an appointment or a free place; Enter opens or books it. */
export function SessionTable({ session, appointments, opened, onOpen, onBook }: SessionTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const free = ({ slot }: DayRow) =>
    slot.places_left > 0
      ? t('appointments.free', { count: slot.places_left })
      : t('appointments.over');
  const time: Column<DayRow> = {
    head: t('appointments.time'),
    width: 124,
    cell: ({ slot }) => (
      <Text style={{ whiteSpace: 'nowrap' }}>{format.hours(slot.from, slot.to)}</Text>
    ),
  };
  const person: Column<DayRow> = {
    head: t('appointments.person'),
    cell: (row) =>
      row.appointment ? (
        <>
          <Text fw={600}>{row.appointment.name}</Text>
          <Text c="dimmed" fz="sm">
            {[row.appointment.organisation, opened ? row.appointment.matter : null]
              .filter((word) => word)
              .join(' · ')}
          </Text>
        </>
      ) : (
        <Text c="dimmed">{free(row)}</Text>
      ),
  };
  const matter: Column<DayRow> = {
    head: t('appointments.matter'),
    cell: ({ appointment }) => appointment?.matter ?? '',
  };
  const ticket: Column<DayRow> = {
    head: t('appointments.ticket'),
    width: 84,
    cell: ({ appointment }) => (
      <Text fw={600} ff="monospace">
        {appointment?.ticket ?? ''}
      </Text>
    ),
  };
  const state: Column<DayRow> = {
    head: t('common.state'),
    width: 110,
    cell: ({ appointment, slot }) =>
      appointment ? (
        <StateBadge
          tone={tones[appointment.state.state]}
          word={t(`terms.appointmentState.${appointment.state.state}`)}
        />
      ) : (
        slot.places_left > 0 && <StateBadge tone="good" word={t('appointments.canBook')} />
      ),
  };
  // Beside the panel there is room for who comes and how they stand; the panel has the rest.
  const columns = opened ? [time, person, state] : [time, person, matter, ticket, state];
  return (
    <section aria-label={session.advisorName}>
      <Group gap="sm" mb={4} align="baseline">
        <Title order={2} fz="h4">
          {session.advisorName}
        </Title>
        <Text c="dimmed" fz="sm">
          {[session.speciality, format.hours(session.from, session.to)].join(' · ')}
        </Text>
        {session.forEnterprises ? (
          <StateBadge tone="plain" word={t('appointments.enterprises')} />
        ) : null}
        <Text fz="sm" style={{ whiteSpace: 'nowrap' }}>
          {t('appointments.left', { count: session.placesLeft })}
        </Text>
      </Group>
      <DataTable
        label={session.advisorName}
        columns={columns}
        rows={dayRows(session, appointments)}
        rowKey={({ key }) => key}
        opened={opened}
        onOpen={({ appointment, slot }) => {
          if (appointment) {
            onOpen(appointment.appointment);
          } else if (slot.places_left > 0) {
            onBook(slot.slot);
          }
        }}
      />
    </section>
  );
}
