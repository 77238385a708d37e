import { asFault } from '@/api/faults';
import type { ActionName, Args, Reply } from '@/api/generated';
import type { ShellActName, ShellArgs, ShellReply } from '@/api/shell';
import { carry } from '@/api/transport';

/** A new name for a request: a repeated one with the same name is done once. */
export function newRequestId(): string {
  return crypto.randomUUID();
}

/** Does an action of the door; rejects with an `AnyFault`. */
export async function call<Name extends ActionName>(
  name: Name,
  args: Args<Name>,
  requestId = newRequestId(),
): Promise<Reply<Name>> {
  return reply<Reply<Name>>(name, requestId, args);
}

/** Asks the shell for one of its acts; rejects with an `AnyFault`. */
export async function askShell<Name extends ShellActName>(
  name: Name,
  args: ShellArgs<Name>,
): Promise<ShellReply<Name>> {
  return reply<ShellReply<Name>>(name, newRequestId(), args);
}

async function reply<T>(name: string, requestId: string, args: unknown): Promise<T> {
  try {
    // The one place where the page trusts the types that were derived from the table of actions.
    return (await carry(name, requestId, args)) as T;
  } catch (thrown) {
    throw asFault(thrown);
  }
}
