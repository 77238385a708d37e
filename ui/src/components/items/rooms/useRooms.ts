import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { nameIn } from '@/i18n/named';

/** The rooms that can be booked, and the name of each in the language of the screen. */
export function useRooms() {
  const { i18n } = useTranslation();
  const { data: rooms = [] } = useRead('rooms.list', {});
  return {
    rooms,
    /** By id; a room that was closed keeps the name that the booking shows. */
    nameOf: (id: string, written: string) => {
      const room = rooms.find((one) => one.id === id);
      return room ? nameIn(i18n.language, room) : written;
    },
  };
}
