import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface SectionHeadProps {
  title: string;
  /** What it is for, where that is not plain. */
  text?: ReactNode;
  /** A part of a page that has a head of its own. */
  inner?: boolean;
  children?: ReactNode;
}

/** The head of a section: what it is, and what can be done. */
export function SectionHead({ title, text, inner = false, children }: SectionHeadProps) {
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="md" wrap="nowrap">
      <Stack gap={2}>
        <Title order={inner ? 2 : 1} fz={inner ? 'h4' : 'h3'}>
          {title}
        </Title>
        {text ? (
          <Text c="dimmed" fz="sm" component="div">
            {text}
          </Text>
        ) : null}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        {children}
      </Group>
    </Group>
  );
}
