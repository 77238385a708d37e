import { Stack } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { sessionsOf } from '@/components/items/appointments/slotSessions';
import { Empty, Read } from '@/components/States';
import { AppointmentPanel } from './AppointmentPanel';
import { SessionTable } from './SessionTable';

/** No-shows may be marked after a while: what can be done changes with the time alone. */
const MINUTE = 60_000;

interface DayListProps {
  ref: Ref<HTMLDivElement>;
  day: string;
  advisor: string | undefined;
  opened: string | undefined;
  onOpen: (appointment: string | undefined) => void;
  onBook: (slot: string) => void;
}

/** Every advisor who sits on the day, their slots and who comes; beside it the appointment that was opened. */
export function DayList({ ref, day, advisor, opened, onOpen, onBook }: DayListProps) {
  const { t } = useTranslation();
  const of = { advisor: advisor ?? null };
  const slots = useRead(
    'appointments.slots',
    { from: day, to: day, ...of },
    { keepLast: true, every: MINUTE },
  );
  const appointments = useRead(
    'appointments.day',
    { day, ...of },
    { keepLast: true, every: MINUTE },
  );
  const listed = appointments.data?.find(({ appointment }) => appointment === opened);
  return (
    <>
      <div ref={ref} style={{ flex: 1, minWidth: 0 }}>
        <Read of={slots}>
          {(days) => (
            <Read of={appointments}>
              {(booked) => {
                const sessions = sessionsOf(days);
                return sessions.length === 0 ? (
                  <Empty text={t('appointments.noneThatDay')} />
                ) : (
                  <Stack gap="lg">
                    {sessions.map((session) => (
                      <SessionTable
                        key={session.key}
                        session={session}
                        appointments={booked}
                        opened={opened}
                        onOpen={onOpen}
                        onBook={onBook}
                      />
                    ))}
                  </Stack>
                );
              }}
            </Read>
          )}
        </Read>
      </div>
      {listed ? (
        <AppointmentPanel
          key={listed.appointment}
          appointment={listed}
          onClose={() => onOpen(undefined)}
        />
      ) : null}
    </>
  );
}
