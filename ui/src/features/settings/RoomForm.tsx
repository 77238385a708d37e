import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/api/generated';
import { useWrite } from '@/api/write';
import { CloseRoom } from './CloseRoom';
import { usePlace } from './place';
import { RoomFields } from './RoomFields';
import { onLimit, roomOf, typedRoom } from './roomValues';
import { SettingsForm } from './SettingsForm';
import type { ToCall } from './toCall';

interface RoomFormProps {
  room: Room | null;
  onStillBooked: (bookings: ToCall[]) => void;
}

/** A new room, or everything of a room but its code. */
export function RoomForm({ room, onStillBooked }: RoomFormProps) {
  return room ? <ChangeRoom room={room} onStillBooked={onStillBooked} /> : <AddRoom />;
}

function AddRoom() {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('rooms.add', { refusal: 'form' });
  const form = useForm({ initialValues: typedRoom(null) });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({ code: typed.code, ...roomOf(typed) })}
      placed={onLimit}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <RoomFields form={form} isNew />
    </SettingsForm>
  );
}

function ChangeRoom({
  room,
  onStillBooked,
}: { room: Room } & Pick<RoomFormProps, 'onStillBooked'>) {
  const { close } = usePlace();
  const change = useWrite('rooms.change', { refusal: 'form' });
  const form = useForm({ initialValues: typedRoom(room) });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({ room: room.id, ...roomOf(typed) })}
      placed={onLimit}
      onSaved={close}
      onCancel={close}
      foot={<CloseRoom room={room} onStillBooked={onStillBooked} />}
    >
      <RoomFields form={form} isNew={false} />
    </SettingsForm>
  );
}
