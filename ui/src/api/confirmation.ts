import { createContext, useContext } from 'react';

/** Asks whoever is signed in for their password again; false if they would rather not. */
export type Confirm = () => Promise<boolean>;

export const Confirmation = createContext<Confirm>(() => Promise.resolve(false));

export function useConfirmation(): Confirm {
  return useContext(Confirmation);
}
