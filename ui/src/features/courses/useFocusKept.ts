import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to the list when the row that had it is gone: the next key still means something. */
export function useFocusKept(count: number | undefined): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(count);
  // An effect, because the browser drops the focus together with the row.
  useEffect(() => {
    const fewer = count !== undefined && last.current !== undefined && count < last.current;
    if (fewer && (document.activeElement === document.body || !document.activeElement)) {
      (list.current?.querySelector<HTMLElement>('tbody tr, button') ?? list.current)?.focus();
    }
    last.current = count;
  }, [count]);
  return list;
}
