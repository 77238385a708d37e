import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FactProps {
  label: string;
  value: ReactNode;
}

/** A fact with its name; nothing where nothing is known. */
export function Fact({ label, value }: FactProps) {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  return (
    <Group gap="sm" wrap="nowrap" align="baseline">
      <Text component="dt" c="dimmed" fz="sm" w={110} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <Text component="dd" m={0} flex={1} style={{ overflowWrap: 'anywhere' }}>
        {value}
      </Text>
    </Group>
  );
}
