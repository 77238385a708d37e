import { type RefObject, useEffect, useRef } from 'react';

interface KeptFocus {
  body: RefObject<HTMLTableSectionElement | null>;
  /** The focus is in this row now. */
  reached: (key: string, place: number) => void;
}

/** When the row that had the focus is gone, the row in its place gets it: the keyboard is never lost. */
export function useKeptFocus(keys: readonly string[]): KeptFocus {
  const body = useRef<HTMLTableSectionElement>(null);
  const last = useRef<{ key: string; place: number } | null>(null);
  const all = keys.join('\n');
  // An effect, because the focus is the page's: whoever has gone on to something else keeps it there.
  useEffect(() => {
    const gone = last.current !== null && !all.split('\n').includes(last.current.key);
    if (!gone || !last.current || document.activeElement !== document.body) {
      return;
    }
    const rows = body.current?.rows ?? [];
    const next = rows[Math.min(last.current.place, rows.length - 1)];
    const target = next?.hasAttribute('tabindex') ? next : next?.querySelector('button');
    last.current = null;
    target?.focus({ preventScroll: true });
  }, [all]);
  return {
    body,
    reached: (key, place) => {
      last.current = { key, place };
    },
  };
}
