import { useEffect, useEffectEvent } from 'react';

/** After so long without a key or the mouse the screen locks (S3), in milliseconds. */
const IDLE_LIMIT = 5 * 60_000;

/** Signs of somebody being there. */
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `leave` once nobody has touched the computer for five minutes. */
export function useIdle(watching: boolean, leave: () => void): void {
  const left = useEffectEvent(leave);
  // An effect, because time and hands are outside React.
  useEffect(() => {
    if (!watching) {
      return;
    }
    let seen = Date.now();
    const sign = () => {
      seen = Date.now();
    };
    for (const name of signs) {
      window.addEventListener(name, sign, { passive: true });
    }
    const clock = setInterval(() => {
      if (Date.now() - seen >= IDLE_LIMIT) {
        seen = Date.now();
        left();
      }
    }, 500);
    return () => {
      clearInterval(clock);
      for (const name of signs) {
        window.removeEventListener(name, sign);
      }
    };
  }, [watching]);
}
