import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { usePlace } from './place';
import { type ToCall, toCallOfBooking } from './toCall';

interface CloseRoomProps {
  room: Room;
  onStillBooked: (bookings: ToCall[]) => void;
}

/** Takes a room out of the catalogue; what is still booked stays, and is listed to be called. */
export function CloseRoom({ room, onStillBooked }: CloseRoomProps) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const [asking, setAsking] = useState(false);
  const shut = useWrite('rooms.close', {
    refusal: 'form',
    onDone: ({ still_booked }) => {
      onStillBooked(still_booked.map(toCallOfBooking));
      close();
    },
  });
  return (
    <>
      <ActionButton
        variant="default"
        label={t('settings.rooms.close')}
        onAct={() => setAsking(true)}
      />
      {asking ? (
        <ReasonDialog
          title={t('settings.rooms.closeTitle', { name: room.name })}
          text={t('settings.rooms.closeText')}
          submit={t('settings.rooms.close')}
          pending={shut.pending}
          fault={shut.fault}
          onSubmit={(reason, accept) => shut.run({ room: room.id, reason, accept })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
