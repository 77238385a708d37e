import { createContext, useContext, useSyncExternalStore } from 'react';
import { dayOf } from '@/i18n/format';

/** How far the desk's clock is ahead of this page's, in milliseconds: a practice desk has its own time. */
export const ClockOffset = createContext(0);

const tickers = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

function onTick(told: () => void): () => void {
  tickers.add(told);
  ticking ??= setInterval(() => {
    for (const tell of tickers) {
      tell();
    }
  }, 1000);
  return () => {
    tickers.delete(told);
    if (tickers.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
}

/** The moment by the desk's clock in whole seconds, as milliseconds since 1970; moves once a second. */
export function useNow(): number {
  const offset = useContext(ClockOffset);
  return useSyncExternalStore(onTick, () => Math.floor((Date.now() + offset) / 1000) * 1000);
}

/** The business day by the desk's clock. */
export function useToday(): string {
  const offset = useContext(ClockOffset);
  return useSyncExternalStore(onTick, () => dayOf(Date.now() + offset));
}
