import { Checkbox, Group, Input } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRooms } from '@/components/items/rooms/useRooms';

interface EquipmentFieldProps {
  room: string;
  value: string[];
  onChange: (equipment: string[]) => void;
  error?: ReactNode;
}

/** What the room has to lend; what was ticked in another room stays to be seen. */
export function EquipmentField({ room, value, onChange, error }: EquipmentFieldProps) {
  const { t } = useTranslation();
  const { rooms } = useRooms();
  const has = rooms.find(({ id }) => id === room)?.equipment ?? [];
  const things = [...has, ...value.filter((thing) => !has.includes(thing))];
  if (things.length === 0) {
    return null;
  }
  return (
    <Checkbox.Group
      aria-label={t('rooms.equipment')}
      value={value}
      onChange={onChange}
      error={error}
    >
      <Group gap="md">
        <Input.Label component="span">{t('rooms.equipment')}</Input.Label>
        {things.map((thing) => (
          <Checkbox key={thing} value={thing} label={thing} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
