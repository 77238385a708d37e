import type { ReactNode } from 'react';
import classes from './settings.module.css';

/** Times and numbers that do not break in the middle. */
export function Nowrap({ children }: { children: ReactNode }) {
  return <span className={classes.whole}>{children}</span>;
}
