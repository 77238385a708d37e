import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClock,
  IconHeart,
  IconPlayerPause,
  IconPointFilled,
} from '@tabler/icons-react';

/** How a state is meant: colour and sign together, so that neither carries it alone. */
export type Tone = 'good' | 'busy' | 'waiting' | 'warning' | 'over' | 'plain' | 'first';

const looks = {
  good: { color: 'teal', icon: IconCheck },
  busy: { color: 'blue', icon: IconPointFilled },
  waiting: { color: 'gray', icon: IconClock },
  warning: { color: 'orange', icon: IconAlertTriangle },
  over: { color: 'gray', icon: IconBan },
  plain: { color: 'gray', icon: IconPlayerPause },
  first: { color: 'red', icon: IconHeart },
} as const;

/** A state in a word. */
export function StateBadge({ tone, word }: { tone: Tone; word: string }) {
  const { color, icon: Icon } = looks[tone];
  return (
    <Badge
      variant="light"
      color={color}
      // Coloured words on their own tint have less contrast than a small word needs (WCAG 1.4.3).
      c="var(--mantine-color-text)"
      fz="xs"
      h={24}
      tt="none"
      radius="sm"
      fw={600}
      leftSection={<Icon aria-hidden size={14} color={`var(--mantine-color-${color}-text)`} />}
      // A table may not make it so narrow that only its sign is left.
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {word}
    </Badge>
  );
}
