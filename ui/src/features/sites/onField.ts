import { useMemo } from 'react';
import { type AnyFault, isFaultCode } from '@/api/faults';

/** What the door says of the key as a whole, and what of a password or an address. */
export const aboutKey = [
  'passphrase_too_short',
  'wrong_passphrase',
  'wrong_recovery_key',
  'no_such_way',
] as const;
export const aboutAddress = [
  'unreachable',
  'not_ours',
  'nothing_here',
  'already_here',
  'restore_needs_empty_database',
  'newer_version',
] as const;

/** Puts faults that the door says of everything on the field that they are about, by their code. */
export function useOnField(
  fault: AnyFault | null,
  fieldOf: (code: AnyFault['code']) => string | undefined,
): AnyFault | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fault lies on the field of the moment at which it came
  return useMemo(() => {
    const field = fault ? fieldOf(fault.code) : undefined;
    if (!fault || field === undefined || !isFaultCode(fault.code)) {
      return fault;
    }
    const reason = { code: fault.code, params: fault.params ?? {} };
    return { code: 'invalid', params: {}, fields: { [field]: reason } };
  }, [fault]);
}

/** Whether a code is one of these. */
export function isOneOf(codes: readonly string[], code: string): boolean {
  return codes.includes(code);
}
