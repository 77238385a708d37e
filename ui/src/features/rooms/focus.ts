/** As a `ref`: takes the focus if what had it is gone, so that the keyboard is never lost. */
export function focusWhenLost(node: HTMLElement | null): void {
  if (document.activeElement === document.body) {
    node?.focus({ preventScroll: true });
  }
}

/** The focus goes back to the bar of a booking whose details were closed. */
export function focusOnBar(booking: string): void {
  document.querySelector<HTMLElement>(`[data-booking="${booking}"]`)?.focus();
}
