import { Button, Group, Text } from '@mantine/core';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checked } from '@/api/generated';
import { ClockOffset } from '@/app/deskClock';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { timeIn } from '@/components/items/rooms/freeTime';
import { useFormat } from '@/i18n/format';

interface FreeTimesProps {
  /** What the door says of the day. */
  day: Checked;
  /** Whether the time asked for cannot be had. */
  isRefused: boolean;
  typed: Pick<RoomAndTime, 'from' | 'to'>;
  /** Fills a free time in. */
  onPick: (time: { from: string; to: string }) => void;
}

/**
 * When the room is still free that day, each time a button that fills it in. They stand in the way of the
 * Tab key only when the time asked for was refused.
 */
export function FreeTimes({ day, isRefused, typed, onPick }: FreeTimesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const offset = useContext(ClockOffset);
  const { open, free } = day;
  return (
    <Group gap={6} role="group" aria-label={t('rooms.freeThatDay')}>
      <Text fz="sm" c="dimmed">
        {free.length === 0 ? t('rooms.nothingFree') : t('rooms.free')}
      </Text>
      {free.map((stretch) => (
        <Button
          key={stretch.from}
          size="compact-sm"
          variant={isRefused ? 'default' : 'subtle'}
          color="gray"
          fw={400}
          tabIndex={isRefused ? 0 : -1}
          onClick={() => onPick(timeIn(stretch, typed, Date.now() + offset))}
        >
          {format.hours(stretch.from, stretch.to)}
        </Button>
      ))}
      <Text fz="sm" c="dimmed" ml="auto" style={{ whiteSpace: 'nowrap' }}>
        {open.length === 0
          ? t('rooms.notOpen')
          : t('rooms.openHours', {
              hours: format.list(open.map(({ from, to }) => format.hours(from, to))),
            })}
      </Text>
    </Group>
  );
}
