import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, newRequestId } from '@/api/call';
import { useConfirmation } from '@/api/confirmation';
import { type AnyFault, asFault } from '@/api/faults';
import type { ActionName, Args, Reply } from '@/api/generated';

interface WriteOptions<Name extends ActionName> {
  /** After it was done. */
  onDone?: (reply: Reply<Name>, args: Args<Name>) => void;
  /** Where a refusal is read: beside the form that shows `fault`, or as a notice at the edge. */
  refusal?: 'form' | 'notice';
}

/** A write as a component holds it. */
export interface Write<Name extends ActionName> {
  /** Does it; `null` if it was refused (then `fault` says why). */
  run: (args: Args<Name>) => Promise<Reply<Name> | null>;
  pending: boolean;
  fault: AnyFault | null;
  /** Forgets the last refusal. */
  clear: () => void;
}

/**
 * Writes through the door. The same arguments keep their request id until they were done: a double click
 * or a repeat after a lost answer does it once. What must be confirmed asks for the password by itself.
 */
export function useWrite<Name extends ActionName>(
  name: Name,
  { onDone, refusal = 'notice' }: WriteOptions<Name> = {},
): Write<Name> {
  const confirm = useConfirmation();
  const last = useRef<{ args: string; id: string } | null>(null);
  const mutation = useMutation<Reply<Name>, AnyFault, Args<Name>>({
    mutationFn: async (args) => {
      const text = JSON.stringify(args);
      if (last.current?.args !== text) {
        last.current = { args: text, id: newRequestId() };
      }
      const { id } = last.current;
      try {
        return await call(name, args, id);
      } catch (thrown) {
        if (asFault(thrown).code === 'confirm_first' && (await confirm())) {
          return call(name, args, id);
        }
        throw thrown;
      }
    },
    onSuccess: (reply, args) => {
      last.current = null;
      onDone?.(reply, args);
    },
    meta: { refusal },
  });
  return {
    run: (args) => mutation.mutateAsync(args).catch(() => null),
    pending: mutation.isPending,
    fault: mutation.error,
    clear: mutation.reset,
  };
}
