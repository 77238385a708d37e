import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useRooms } from '@/components/items/rooms/useRooms';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { BookingFacts, BookingHead } from './BookingFacts';
import { BookingSteps } from './BookingSteps';
import { focusWhenLost } from './focus';
import { PANEL_TOP } from './panelTop';

/** Whether somebody may be marked as not come changes with the time alone. */
const EVERY_MINUTE = 60_000;

interface BookingPanelProps {
  booking: string;
  onClose: () => void;
  onMove: () => void;
}

/** Everything about one booking, and what can be done next. */
export function BookingPanel({ booking, onClose, onMove }: BookingPanelProps) {
  const { t } = useTranslation();
  const { nameOf } = useRooms();
  const read = useRead('rooms.booking', { booking }, { every: EVERY_MINUTE });
  const title = read.data ? nameOf(read.data.room, read.data.room_name) : t('rooms.booking');
  return (
    <SidePanel above={PANEL_TOP} title={title} onClose={onClose} width={380}>
      <Read of={read}>
        {(shown) => (
          <Stack gap="md" tabIndex={-1} ref={focusWhenLost} style={{ outline: 'none' }}>
            <BookingHead booking={shown} />
            <BookingSteps booking={shown} onMove={onMove} />
            <BookingFacts booking={shown} />
          </Stack>
        )}
      </Read>
    </SidePanel>
  );
}
