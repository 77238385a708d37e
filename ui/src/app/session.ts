import { createContext, useContext } from 'react';
import type { MyAccount, Permission } from '@/api/generated';
import type { Front } from '@/api/shell';

/** Who works at this window, and where it stands. */
export interface SessionHere {
  me: MyAccount;
  front: Front;
  /** The number of the window; none for who does not call tickets. */
  window: number | null;
  /** Covers the screen until somebody proves who they are. */
  lock: () => void;
  signOut: () => void;
}

export const Session = createContext<SessionHere | null>(null);

/** The session of this window. Only drawn where somebody is signed in. */
export function useSession(): SessionHere {
  const session = useContext(Session);
  if (!session) {
    throw new Error('a screen of the desk is drawn while nobody is signed in');
  }
  return session;
}

/** Whether whoever is signed in may do something: what they may not is not offered. The door decides. */
export function useMay(): (permission: Permission) => boolean {
  const { me } = useSession();
  return (permission) => me.permissions.includes(permission);
}
