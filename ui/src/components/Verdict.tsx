import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const looks = {
  ok: { color: 'var(--mantine-color-teal-text)', icon: IconCircleCheck },
  warn: { color: 'var(--mantine-color-orange-text)', icon: IconAlertTriangle },
  no: { color: 'var(--mantine-color-red-text)', icon: IconCircleX },
} as const;

interface VerdictProps {
  tone: keyof typeof looks;
  text: ReactNode;
}

/** What the door says of what is being typed: one calm line that takes nothing away. */
export function Verdict({ tone, text }: VerdictProps) {
  const { color, icon: Icon } = looks[tone];
  return (
    <Group gap={6} wrap="nowrap" align="flex-start" role="status" c={color}>
      <Icon aria-hidden size={18} stroke={1.7} style={{ flexShrink: 0, marginTop: 2 }} />
      <Text fz="sm" inherit>
        {text}
      </Text>
    </Group>
  );
}
