import { Group, Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import type { ReactNode } from 'react';

interface LineProps {
  main: string;
  beside?: readonly string[];
  icon?: ReactNode;
  onChoose: () => void;
}

/** Something that was found, and what may be known of it. */
export function Line({ main, beside = [], icon, onChoose }: LineProps) {
  return (
    <Spotlight.Action onClick={onChoose}>
      <Group gap="md" wrap="nowrap" w="100%">
        {icon}
        <Text fw={600}>{main}</Text>
        {beside
          .filter((word) => word !== '')
          .map((word) => (
            <Text key={word} c="dimmed" fz="sm">
              {word}
            </Text>
          ))}
      </Group>
    </Spotlight.Action>
  );
}
