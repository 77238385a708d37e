import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BookingState, CheckOut } from '@/api/generated';
import { useFormat } from '@/i18n/format';

/** What is known of the state a booking is in: since when, why, and how the room was found. */
export function StateNote({ state }: { state: BookingState }) {
  const note = useNote(state);
  return note === null ? null : (
    <Text fz="sm" c="dimmed">
      {note}
    </Text>
  );
}

function useNote(state: BookingState): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const checkOut = useCheckOutWords();
  switch (state.state) {
    case 'draft':
      return null;
    case 'pending':
      return t('rooms.waitsForApproval');
    case 'confirmed':
      return state.approved_by ? t('rooms.approved') : null;
    case 'in_use':
      return t('rooms.inUseSince', { time: format.moment(state.since) });
    case 'finished':
      return t('rooms.finishedAt', {
        time: format.moment(state.at),
        found: checkOut(state.check_out),
      });
    case 'cancelled':
    case 'rejected':
      return t('rooms.endedFor', { time: format.moment(state.at), reason: state.reason });
    case 'no_show':
      return t('rooms.missedAt', { time: format.moment(state.at) });
  }
}

/** How the room was found, in one line. */
function useCheckOutWords(): (found: CheckOut) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ keys_returned, equipment_complete, lights_out, damage }) => {
    const lacking = [
      keys_returned ? null : t('rooms.keysMissing'),
      equipment_complete ? null : t('rooms.equipmentIncomplete'),
      lights_out ? null : t('rooms.lightsOn'),
      damage ?? null,
    ].filter((word) => word !== null);
    return lacking.length === 0 ? t('rooms.allInOrder') : format.list(lacking);
  };
}
