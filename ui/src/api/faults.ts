import type { Fault, FaultCode } from '@/api/generated';
import { faults } from '@/i18n/zh-CN/faults';
import { shellFaults } from '@/i18n/zh-CN/shellFaults';

/** What the shell itself refuses: printing, saving, the keychain. */
export type ShellFaultCode = keyof typeof shellFaults;

/** A fault of the door or of the shell. */
export interface AnyFault extends Omit<Fault, 'code'> {
  code: FaultCode | ShellFaultCode;
}

export function isShellFaultCode(code: string): code is ShellFaultCode {
  return Object.hasOwn(shellFaults, code);
}

export function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(faults, code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What was thrown, as a fault: anything foreign becomes `internal`, whose words ask to call for help. */
export function asFault(thrown: unknown): AnyFault {
  if (isRecord(thrown) && typeof thrown.code === 'string') {
    const { code, params, fields } = thrown;
    if (isFaultCode(code) || isShellFaultCode(code)) {
      return {
        code,
        params: isRecord(params) ? params : {},
        fields: isRecord(fields) ? Object.fromEntries(fieldFaults(fields)) : {},
      };
    }
  }
  return { code: 'internal', params: { incident: String(thrown).slice(0, 60) }, fields: {} };
}

function* fieldFaults(fields: Record<string, unknown>) {
  for (const [name, value] of Object.entries(fields)) {
    if (isRecord(value) && typeof value.code === 'string' && isFaultCode(value.code)) {
      const reason = { code: value.code, params: isRecord(value.params) ? value.params : {} };
      yield [name, reason] as const;
    }
  }
}

/** One warning that the rules let pass when it is accepted by its code. */
export interface Warning {
  code: FaultCode;
  params: Record<string, unknown>;
}

/** The warnings that a fault asks to accept; none if it is another fault. */
export function warningsOf(fault: AnyFault | null): Warning[] {
  if (fault?.code !== 'accept_warnings' || !Array.isArray(fault.params?.warnings)) {
    return [];
  }
  return fault.params.warnings.flatMap((warning: unknown) => {
    const { code, params } = asFault(warning);
    return isFaultCode(code) ? [{ code, params: params ?? {} }] : [];
  });
}
