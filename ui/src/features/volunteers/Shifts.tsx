import { Box, Group, Stack, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OpenShift } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { DaySwitch } from '@/components/DaySwitch';
import { Empty, Read } from '@/components/States';
import { useFormat } from '@/i18n/format';
import { Roster } from './Roster';
import { ShiftTable } from './ShiftTable';

const route = getRouteApi('/volunteers');

/** How many days are shown from the chosen one on. */
const DAYS = 7;

/** The shifts of the chosen day and the six after it; the roster of one of them beside them. */
export function Shifts() {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { day = today, shift } = route.useSearch();
  const navigate = route.useNavigate();
  const shifts = useRead('volunteers.shifts', { day, days: DAYS }, { keepLast: true });
  const open = (chosen?: string) =>
    navigate({ search: (before) => ({ ...before, shift: chosen }), replace: true });
  return (
    <Stack>
      <Group>
        <DaySwitch
          day={day}
          onChange={(chosen) =>
            navigate({ search: { day: chosen === today ? undefined : chosen }, replace: true })
          }
        />
      </Group>
      <Group align="flex-start" wrap="nowrap">
        <Box flex={1} miw={0}>
          <Read of={shifts}>
            {(found) =>
              found.length === 0 ? (
                <Empty text={t('volunteers.shifts.none')} />
              ) : (
                <Stack gap="lg">
                  {byDay(found).map(([one, ofDay]) => (
                    <section key={one}>
                      <Title order={2} fz="md" mb={4}>
                        {format.day(one)}
                      </Title>
                      <ShiftTable day={one} shifts={ofDay} opened={shift} onOpen={open} />
                    </section>
                  ))}
                </Stack>
              )
            }
          </Read>
        </Box>
        {shift ? <Roster key={shift} shift={shift} onClose={() => open()} /> : null}
      </Group>
    </Stack>
  );
}

function byDay(shifts: readonly OpenShift[]): [string, OpenShift[]][] {
  const days = new Map<string, OpenShift[]>();
  for (const shift of shifts) {
    days.set(shift.day, [...(days.get(shift.day) ?? []), shift]);
  }
  return [...days];
}
