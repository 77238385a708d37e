import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCheck,
  IconClock,
  IconPlayerPause,
  IconPointFilled,
} from '@tabler/icons-react';

/** How a state is meant: colour and sign together, so that neither carries it alone. */
export type Tone = 'good' | 'busy' | 'waiting' | 'warning' | 'over' | 'plain';

const looks = {
  good: { color: 'teal.9', icon: IconCheck },
  busy: { color: 'blue.8', icon: IconPointFilled },
  waiting: { color: 'gray.7', icon: IconClock },
  warning: { color: 'orange.9', icon: IconAlertTriangle },
  over: { color: 'gray.7', icon: IconBan },
  plain: { color: 'gray.7', icon: IconPlayerPause },
} as const;

/** A state in a word. */
export function StateBadge({ tone, word }: { tone: Tone; word: string }) {
  const { color, icon: Icon } = looks[tone];
  return (
    <Badge
      variant="light"
      color={color}
      tt="none"
      radius="sm"
      fw={600}
      leftSection={<Icon aria-hidden size={12} />}
      style={{ flexShrink: 0 }}
    >
      {word}
    </Badge>
  );
}
