import { useReducer } from 'react';

/**
 * Names an unfolded list to screen readers. Mantine says which list belongs to a field (`aria-controls`, `aria-expanded`)
 * only when the field is drawn after the list has appeared; so what this answers draws it once more, when the
 * list has been painted. For `onDropdownOpen`.
 */
export function useNamedList(): () => void {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  return () => {
    requestAnimationFrame(() => setTimeout(drawAgain));
  };
}
