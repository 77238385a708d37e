import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** What stands beside the title, such as a state. */
  beside?: ReactNode;
  /** The acts of the page, at the right. */
  children?: ReactNode;
}

/** The head of every screen: what it is, and what can be done on it. */
export function PageHeader({ title, beside, children }: PageHeaderProps) {
  return (
    <Group justify="space-between" mb="md" gap="sm" wrap="nowrap">
      <Group gap="sm" wrap="nowrap">
        <Title order={1} fz="h2" style={{ whiteSpace: 'nowrap' }}>
          {title}
        </Title>
        {beside}
      </Group>
      <Group gap="xs" wrap="nowrap">
        {children}
      </Group>
    </Group>
  );
}
