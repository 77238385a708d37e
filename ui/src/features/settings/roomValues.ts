import type { AnyFault } from '@/api/faults';
import type { Room, RoomsAddArgs } from '@/api/generated';
import { maybeNumber, maybeText, numberOf, type TypedNumber } from './typed';

/** A room as it is typed: its limits beside its name. */
export type TypedRoom = {
  code: string;
  name: string;
  english_name: string;
  floor: string;
  equipment: string[];
  capacity: TypedNumber;
  fewest_heads: TypedNumber;
  longest_minutes: TypedNumber;
  buffer_minutes: TypedNumber;
  nearest_days: TypedNumber;
  farthest_days: TypedNumber;
  monthly_limit: TypedNumber;
  allows_consecutive: boolean;
  needs_approval: boolean;
};

/** The usual limits of community rooms (R-BK-4). */
const newRoom: TypedRoom = {
  code: '',
  name: '',
  english_name: '',
  floor: '',
  equipment: [],
  capacity: '',
  fewest_heads: 0,
  longest_minutes: 240,
  buffer_minutes: 0,
  nearest_days: 1,
  farthest_days: 30,
  monthly_limit: 2,
  allows_consecutive: false,
  needs_approval: false,
};

export function typedRoom(room: Room | null): TypedRoom {
  if (!room) {
    return newRoom;
  }
  const { code, name, floor, equipment, policy } = room;
  const { advance, monthly_limit, ...limits } = policy;
  return {
    code,
    name,
    english_name: room.english_name ?? '',
    floor,
    equipment,
    ...limits,
    ...advance,
    monthly_limit: monthly_limit ?? '',
  };
}

/** As the door takes it. */
export function roomOf(typed: TypedRoom): Omit<RoomsAddArgs, 'code'> {
  return {
    name: typed.name,
    english_name: maybeText(typed.english_name),
    floor: typed.floor,
    equipment: typed.equipment,
    policy: {
      capacity: numberOf(typed.capacity),
      fewest_heads: numberOf(typed.fewest_heads),
      longest_minutes: numberOf(typed.longest_minutes),
      buffer_minutes: numberOf(typed.buffer_minutes),
      advance: {
        nearest_days: numberOf(typed.nearest_days),
        farthest_days: numberOf(typed.farthest_days),
      },
      monthly_limit: maybeNumber(typed.monthly_limit),
      allows_consecutive: typed.allows_consecutive,
      needs_approval: typed.needs_approval,
    },
  };
}

/** The door says of the limits as a whole which of them it is. */
export function onLimit(fault: AnyFault): AnyFault {
  const fields = Object.entries(fault.fields ?? {}).map(([path, reason]) => {
    const limit = reason.params?.limit;
    const named = typeof limit === 'string' ? limit : (path.split('.').at(-1) ?? path);
    return [path.startsWith('policy') ? named : path, reason] as const;
  });
  return { ...fault, fields: Object.fromEntries(fields) };
}
