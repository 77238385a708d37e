import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { Read } from '@/components/States';
import { Board } from './Board';
import type { BoardTime } from './board';
import { shownStates, stateIcons } from './states';
import { useAddress } from './useAddress';

interface DayViewProps {
  onBook: (day: string, time: BoardTime) => void;
  onMove: (booking: string, to: BoardTime & { day: string }) => void;
}

/** A day of all rooms: when the house is open, the board, and what its signs mean. */
export function DayView({ onBook, onMove }: DayViewProps) {
  const { day, booking, room, open, go } = useAddress();
  const read = useRead('rooms.day', { day }, { keepLast: true });
  return (
    <Read of={read}>
      {(board) => (
        <Stack gap="xs">
          <Board
            board={board}
            opened={booking}
            lookedAt={room}
            onOpen={(chosen) => go({ day: board.day, booking: chosen })}
            onBook={(time) => onBook(board.day, time)}
            onMove={(chosen, to) => onMove(chosen, { ...to, day: board.day })}
          />
          <Legend withHint={booking === undefined && open === undefined} />
        </Stack>
      )}
    </Read>
  );
}

/** What the signs on the board mean; how it is used, where there is room to say it. */
function Legend({ withHint }: { withHint: boolean }) {
  const { t } = useTranslation();
  return (
    <Group gap="md" c="dimmed">
      {shownStates.map((state) => {
        const Icon = stateIcons[state];
        return (
          <Group key={state} gap={4}>
            <Icon aria-hidden size={14} />
            <Text fz="xs">{t(`terms.bookingState.${state}`)}</Text>
          </Group>
        );
      })}
      <Text fz="xs">{t('rooms.hatched')}</Text>
      {withHint ? (
        <Text fz="xs" ml="auto">
          {t('rooms.boardHint')}
        </Text>
      ) : null}
    </Group>
  );
}
