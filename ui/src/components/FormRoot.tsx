import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface FormRootProps {
  onSubmit: () => void;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Fields that are sent together: by Enter in one of them, or by the button of type `submit` among them.
 *
 * It is no `form`, since WebKitGTK (2.50) never lets go of one that was in the page, nor of what was in it: 0.1 MB with
 * each visitor who is called.
 */
export function FormRoot({ onSubmit, className, children }: FormRootProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (!isOurs(event) || !sends(event)) {
      return;
    }
    event.preventDefault();
    if (event.repeat) {
      return;
    }
    // As a form does: whatever keeps the button from being pressed keeps Enter from sending.
    const button = event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]');
    if (button) {
      button.click();
    } else {
      onSubmit();
    }
  };
  const click = (event: MouseEvent<HTMLElement>) => {
    const { target, defaultPrevented } = event;
    const pressed = target instanceof Element && target.closest('button[type="submit"]') !== null;
    if (isOurs(event) && pressed && !defaultPrevented) {
      onSubmit();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what happens to its fields and its button
    <div className={className} onKeyDown={press} onClick={click}>
      {children}
    </div>
  );
}

/** What happens in a dialog that was opened from here rises past the page in React; it is the dialog's own. */
function isOurs({ currentTarget, target }: KeyboardEvent<HTMLElement> | MouseEvent<HTMLElement>) {
  return target instanceof Node && currentTarget.contains(target);
}

/** Whether it is Enter, meant for the whole: not for a list, a line break, a button or an input method. */
function sends(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, target, nativeEvent } = event;
  const isBare = !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey);
  const composes = nativeEvent.isComposing || nativeEvent.keyCode === 229;
  return (
    key === 'Enter' &&
    isBare &&
    !composes &&
    !event.defaultPrevented &&
    target instanceof HTMLInputElement
  );
}
