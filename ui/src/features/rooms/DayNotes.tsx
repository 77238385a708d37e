import { Group, Text } from '@mantine/core';
import { IconCalendarEvent, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';

/** When the house is open that day, and what is special about it. */
export function DayNotes({ day }: { day: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: board } = useRead('rooms.day', { day }, { keepLast: true });
  if (!board) {
    return null;
  }
  const { open, closure, holiday } = board;
  const hours = format.list(open.map(({ from, to }) => format.hours(from, to)));
  return (
    <Group gap="md">
      {closure ? (
        <Group gap={4} c="var(--mantine-color-red-text)">
          <IconLock aria-hidden size={16} />
          <Text fz="sm">{t('rooms.closedFor', { reason: closure })}</Text>
        </Group>
      ) : (
        <Text fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {hours === '' ? t('rooms.notOpen') : t('rooms.openHours', { hours })}
        </Text>
      )}
      {holiday ? (
        <Group gap={4} c="var(--mantine-color-orange-text)">
          <IconCalendarEvent aria-hidden size={16} />
          <Text fz="sm">{t('rooms.onHoliday', { name: holiday })}</Text>
        </Group>
      ) : null}
    </Group>
  );
}
