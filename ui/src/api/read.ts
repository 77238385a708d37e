import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { call } from '@/api/call';
import type { AnyFault } from '@/api/faults';
import type { ActionName, Args, Reply } from '@/api/generated';

interface ReadOptions {
  /** Not asked while false, such as while a field is empty. */
  enabled?: boolean;
  /** Shows the answer to the last question until the new one is there, so that nothing jumps. */
  keepLast?: boolean;
  /** Asks again after so many milliseconds, for what changes with the time alone. */
  every?: number;
}

/** Reads through the door; read again by itself when a topic that it shows changes. */
export function useRead<Name extends ActionName>(
  name: Name,
  args: Args<Name>,
  { enabled = true, keepLast = false, every }: ReadOptions = {},
): UseQueryResult<Reply<Name>, AnyFault> {
  return useQuery<Reply<Name>, AnyFault>({
    queryKey: [name, args],
    queryFn: () => call(name, args),
    enabled,
    ...(keepLast ? { placeholderData: keepPreviousData } : {}),
    ...(every === undefined ? {} : { refetchInterval: every }),
  });
}
