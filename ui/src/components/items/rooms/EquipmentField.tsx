import { Checkbox, Group } from '@mantine/core';
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
    <Checkbox.Group label={t('rooms.equipment')} value={value} onChange={onChange} error={error}>
      <Group gap="md" mt={4}>
        {things.map((thing) => (
          <Checkbox key={thing} value={thing} label={thing} />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
