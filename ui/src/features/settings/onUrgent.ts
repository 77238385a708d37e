import type { AnyFault } from '@/api/faults';

/** The door says of the day that it is too near; what is missing is the reason why it is urgent. */
export function onUrgent(fault: AnyFault): AnyFault {
  const fields = Object.entries(fault.fields ?? {}).map(
    ([path, reason]) =>
      [reason.code === 'closure_needs_urgent_reason' ? 'urgent' : path, reason] as const,
  );
  return { ...fault, fields: Object.fromEntries(fields) };
}
