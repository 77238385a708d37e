import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/api/generated';
import { useRead } from '@/api/read';
import { useFormat } from '@/i18n/format';
import { CallListDialog } from './CallListDialog';
import { Catalogue } from './Catalogue';
import { RoomForm } from './RoomForm';
import type { ToCall } from './toCall';

/** The rooms that can be booked, and what each allows. */
export function Rooms() {
  const { t } = useTranslation();
  const format = useFormat();
  const rooms = useRead('rooms.list', {});
  const [toCall, setToCall] = useState<ToCall[]>([]);
  const rules = ({ policy }: Room) => [
    ...(policy.needs_approval ? [t('settings.rooms.approval')] : []),
    t('settings.rooms.upTo', { hours: format.hoursOf(policy.longest_minutes) }),
  ];
  return (
    <>
      <Catalogue
        title={t('settings.rooms.title')}
        of={rooms}
        rowsOf={(all) => all}
        rowKey={({ id }) => id}
        rowTitle={({ name }) => name}
        columns={[
          { head: t('settings.rooms.floor'), cell: ({ floor }) => floor, width: 90 },
          { head: t('settings.rooms.name'), cell: ({ name }) => name },
          {
            head: t('settings.rooms.capacity'),
            numeric: true,
            cell: ({ policy }) => t('common.people', { count: policy.capacity }),
          },
          { head: t('settings.rooms.rules'), cell: (room) => format.list(rules(room)) },
          { head: t('settings.rooms.equipment'), cell: (room) => format.list(room.equipment) },
        ]}
        empty={t('settings.rooms.empty')}
        add={t('settings.rooms.add')}
        page={(room) => <RoomForm room={room} onStillBooked={setToCall} />}
      />
      <CallListDialog plans={toCall} onClose={() => setToCall([])} />
    </>
  );
}
