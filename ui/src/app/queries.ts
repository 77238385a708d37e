import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type AnyFault, asFault } from '@/api/faults';

interface Wiring {
  /** A write was refused and no form shows why. */
  refused: (fault: AnyFault) => void;
  /** The session is locked or over: somebody must prove who they are. */
  shut: () => void;
}

/** Faults that a second try may mend by itself. */
const passing: ReadonlySet<string> = new Set(['busy', 'unreachable']);

/** What the page knows of the desk's data. Nothing is kept that was not asked of the door. */
export function makeQueries({ refused, shut }: Wiring): QueryClient {
  const look = (thrown: unknown) => {
    const fault = asFault(thrown);
    if (fault.code === 'locked' || fault.code === 'not_signed_in') {
      shut();
    }
    return fault;
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: (thrown) => void look(thrown) }),
    mutationCache: new MutationCache({
      onError: (thrown, _args, _context, mutation) => {
        const fault = look(thrown);
        if (mutation.meta?.refusal === 'notice' && fault.code !== 'locked') {
          refused(fault);
        }
      },
    }),
    defaultOptions: {
      queries: {
        // Topics say when something is stale; until then what is shown is what is there.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 5 * 60_000,
        retry: (times, thrown) => times < 3 && passing.has(asFault(thrown).code),
        retryDelay: 400,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
