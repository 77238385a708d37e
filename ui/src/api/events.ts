import { useEffect, useEffectEvent } from 'react';
import type { ShellEvents } from '@/api/shell';
import { hear } from '@/api/transport';

/** Calls `tell` whenever the shell says so, while the component is there. */
export function useShellEvent<Name extends keyof ShellEvents>(
  name: Name,
  tell: (payload: ShellEvents[Name]) => void,
): void {
  const latest = useEffectEvent(tell);
  // An effect, because the shell is outside React: it must be told when nobody listens any more.
  useEffect(() => hear(name, (payload) => latest(payload as ShellEvents[Name])), [name]);
}
