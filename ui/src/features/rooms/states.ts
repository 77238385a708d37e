import { IconCheck, IconChecks, IconClock, IconKey, IconUserOff, IconX } from '@tabler/icons-react';
import type { BookingState } from '@/api/generated';
import type { Tone } from '@/components/StateBadge';

export type StateName = BookingState['state'];

/** The sign of each state on the board. */
export const stateIcons = {
  draft: IconClock,
  pending: IconClock,
  confirmed: IconCheck,
  in_use: IconKey,
  finished: IconChecks,
  cancelled: IconX,
  rejected: IconX,
  no_show: IconUserOff,
} as const satisfies Record<StateName, typeof IconCheck>;

/** How each state is meant, in lists and details. */
export const stateTones = {
  draft: 'plain',
  pending: 'waiting',
  confirmed: 'good',
  in_use: 'busy',
  finished: 'over',
  cancelled: 'over',
  rejected: 'over',
  no_show: 'warning',
} as const satisfies Record<StateName, Tone>;

/** The states that stand on the board. */
export const shownStates = ['pending', 'confirmed', 'in_use', 'finished', 'no_show'] as const;
