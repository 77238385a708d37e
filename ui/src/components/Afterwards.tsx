import { type ReactNode, useDeferredValue } from 'react';

interface AfterwardsProps {
  /** Not afterwards: the focus goes there. */
  atOnce?: boolean;
  children: ReactNode;
}

/** What stands below the first fields: drawn right after them, so that the key that opens a form is answered by then. */
export function Afterwards({ atOnce = false, children }: AfterwardsProps) {
  return useDeferredValue(true, atOnce) ? children : null;
}
