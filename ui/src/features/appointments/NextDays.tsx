import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { sessionsOf } from '@/components/items/appointments/slotSessions';
import { Read } from '@/components/States';
import { shiftDay, useFormat } from '@/i18n/format';

/** Advisors sit for eight weeks at a time. */
const DAYS_AHEAD = 55;

/** More would push the page; the filter narrows it. */
const MOST = 8;

interface NextDaysProps {
  day: string;
  advisor: string | undefined;
  onGo: (day: string, advisor: string) => void;
}

/** The next sessions with a free place, so that "when can I see the lawyer" is one look. */
export function NextDays({ day, advisor, onGo }: NextDaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const slots = useRead(
    'appointments.slots',
    { from: today, to: shiftDay(today, DAYS_AHEAD), advisor: advisor ?? null },
    { keepLast: true },
  );
  return (
    <Paper withBorder radius="md" p="md" w={300} miw={300} component="aside">
      <Title order={2} fz="h4" mb="xs">
        {t('appointments.nextDays')}
      </Title>
      <Read of={slots}>
        {(days) => {
          const free = sessionsOf(days).filter(({ placesLeft }) => placesLeft > 0);
          return free.length === 0 ? (
            <Text c="dimmed">{t('appointments.noneNext')}</Text>
          ) : (
            <Stack gap={4}>
              {free.slice(0, MOST).map((session) => (
                <Button
                  key={session.key}
                  variant={session.day === day ? 'light' : 'subtle'}
                  color="gray"
                  c="var(--mantine-color-text)"
                  h="auto"
                  py={6}
                  px="xs"
                  justify="space-between"
                  fw={400}
                  onClick={() => onGo(session.day, session.advisor)}
                  rightSection={t('appointments.left', { count: session.placesLeft })}
                >
                  <span style={{ textAlign: 'left' }}>
                    <Text>{format.day(session.day)}</Text>
                    <Text c="dimmed" fz="sm">
                      {`${session.advisorName} ${format.hours(session.from, session.to)}`}
                    </Text>
                  </span>
                </Button>
              ))}
            </Stack>
          );
        }}
      </Read>
    </Paper>
  );
}
