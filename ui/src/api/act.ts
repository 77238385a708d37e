import { type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import { askShell } from '@/api/call';
import type { AnyFault } from '@/api/faults';
import type { ShellActName, ShellArgs, ShellReply } from '@/api/shell';

/** An act of the shell as a component holds it; a refusal is shown where it was asked for. */
export interface ShellAct<Name extends ShellActName> {
  /** Does it; `null` if it was refused (then `fault` says why). */
  run: (args: ShellArgs<Name>) => Promise<ShellReply<Name> | null>;
  pending: boolean;
  fault: AnyFault | null;
  clear: () => void;
}

/**
 * Asks the shell to do something: what is of this computer and not of the desk. A refusal is read where
 * `fault` is shown, or as a notice at the edge, also when the screen that asked is gone by then.
 */
export function useShellAct<Name extends ShellActName>(
  name: Name,
  onDone?: (reply: ShellReply<Name>, args: ShellArgs<Name>) => void,
  refusal: 'form' | 'notice' = 'form',
): ShellAct<Name> {
  const act = useMutation<ShellReply<Name>, AnyFault, ShellArgs<Name>>({
    mutationFn: (args) => askShell(name, args),
    onSuccess: (reply, args) => onDone?.(reply, args),
    meta: { refusal },
  });
  return {
    run: (args) => act.mutateAsync(args).catch(() => null),
    pending: act.isPending,
    fault: act.error,
    clear: act.reset,
  };
}

/** Reads something of this computer. */
export function useShellRead<Name extends 'shell.printers' | 'shell.status'>(
  name: Name,
): UseQueryResult<ShellReply<Name>, AnyFault> {
  return useQuery<ShellReply<Name>, AnyFault>({
    queryKey: [name],
    queryFn: () => askShell(name, {}),
  });
}
