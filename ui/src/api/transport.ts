import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

/**
 * The way into the program behind this page. It has one command: the actions of the door, and beside
 * them the few acts of the shell, whose names begin with `shell.`. Rejects with what the door answered.
 */
export function carry(action: string, requestId: string, args: unknown): Promise<unknown> {
  return invoke('call', { action, requestId, args });
}

/** Hears what the shell tells this page, until the returned function is called. */
export function hear(event: string, tell: (payload: unknown) => void): () => void {
  const stopping = listen(event, ({ payload }) => tell(payload));
  return () => {
    stopping.then((stop) => stop());
  };
}
