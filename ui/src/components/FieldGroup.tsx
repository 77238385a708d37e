import { Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface FieldGroupProps {
  legend: string;
  /** How many fields stand beside each other where there is room; one below the other if left out. */
  columns?: number;
  children: ReactNode;
}

/** Fields of a long form that belong together. Not a `fieldset`: WebKit leaves room below a drawn one. */
export function FieldGroup({ legend, columns, children }: FieldGroupProps) {
  const id = useId();
  return (
    <Paper withBorder radius="md" p="md" role="group" aria-labelledby={id}>
      <Text id={id} fw={600} mb="sm">
        {legend}
      </Text>
      {columns === undefined ? (
        <Stack gap="sm">{children}</Stack>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: Math.min(2, columns), lg: columns }} verticalSpacing="sm">
          {children}
        </SimpleGrid>
      )}
    </Paper>
  );
}
