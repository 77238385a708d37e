import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '@/components/items/rooms/useRooms';
import { OptionLine } from '@/components/OptionLine';
import { everyWord } from '@/components/options';
import { SelectField } from '@/components/SelectField';
import { floorIn, nameIn } from '@/i18n/named';

interface RoomSelectProps {
  value: string;
  onChange: (room: string) => void;
  error?: ReactNode;
  required?: boolean;
  autoFocus?: boolean;
  'data-path'?: string;
}

/** A room, found by typing: where it is and how many it holds stand beside its name. */
export function RoomSelect({
  value,
  onChange,
  error,
  required,
  autoFocus = false,
  'data-path': path,
}: RoomSelectProps) {
  const { t, i18n } = useTranslation();
  const { rooms } = useRooms();
  const options = rooms.map((room) => ({
    value: room.id,
    also: room.name,
    label: t('rooms.roomLine', {
      name: nameIn(i18n.language, room),
      floor: floorIn(i18n.language, room.floor),
      capacity: room.policy.capacity,
    }),
  }));
  return (
    <SelectField
      searchable
      selectFirstOptionOnChange
      label={t('rooms.room')}
      placeholder={t('rooms.roomHint')}
      nothingFoundMessage={t('common.nothingFound')}
      withAsterisk={required}
      error={error}
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      data-path={path}
      data={options}
      filter={everyWord}
      value={value === '' ? null : value}
      onChange={(room) => onChange(room ?? '')}
      maxDropdownHeight={360}
      renderOption={({ option }) => {
        const room = rooms.find(({ id }) => id === option.value);
        return room ? (
          <OptionLine
            name={nameIn(i18n.language, room)}
            aside={t('rooms.roomPlace', {
              floor: floorIn(i18n.language, room.floor),
              capacity: room.policy.capacity,
            })}
          />
        ) : (
          option.label
        );
      }}
    />
  );
}
