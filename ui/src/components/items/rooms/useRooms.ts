import { useTranslation } from 'react-i18next';
import type { Room } from '@/api/generated';
import { useRead } from '@/api/read';

/** The name of a room in the language of the screen. */
export function roomName(room: Pick<Room, 'name' | 'english_name'>, language: string): string {
  return language === 'en' ? (room.english_name ?? room.name) : room.name;
}

/** The rooms that can be booked, and the name of each in the language of the screen. */
export function useRooms() {
  const { i18n } = useTranslation();
  const { data: rooms = [] } = useRead('rooms.list', {});
  return {
    rooms,
    /** By id; a room that was closed keeps the name that the booking shows. */
    nameOf: (id: string, written: string) => {
      const room = rooms.find((one) => one.id === id);
      return room ? roomName(room, i18n.language) : written;
    },
  };
}
