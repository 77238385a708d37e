import { useEffect, useEffectEvent } from 'react';

/** What is still on its way to the door: it is sent before the screen is covered. */
const unsent = new Set<() => Promise<void>>();

/** Sends everything that was typed and not yet kept. */
export async function flushTyped(): Promise<void> {
  await Promise.all([...unsent].map((send) => send()));
}

/** Has `send` called before the screen is covered, while the component is there. */
export function useFlush(send: () => Promise<void>): void {
  const latest = useEffectEvent(send);
  // An effect, because whoever covers the screen stands outside this component.
  useEffect(() => {
    const flush = () => latest();
    unsent.add(flush);
    return () => {
      unsent.delete(flush);
    };
  }, []);
}
