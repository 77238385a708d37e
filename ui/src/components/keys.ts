import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** A key as it is drawn and pressed: `F4`, `1`, `/`, `?`, `Escape`, `Enter`, `Alt+A`, `Ctrl+Enter`, `Ctrl+K`. */
export type KeyName = string;

/** What a key does on the screen that is shown. */
export interface KeyAct {
  key: KeyName;
  /** What it does, for the list of keys. */
  label: string;
  run: () => void;
  /** Not now, though the key keeps its meaning. */
  disabled?: boolean;
}

interface Layer {
  acts: () => readonly KeyAct[];
  /** Part of a dialog: works while one is open, and nothing else does. */
  inDialog: boolean;
}

/** Whether what is drawn stands in a dialog. */
export const InDialog = createContext(false);

/** The screens that listen, the topmost last. */
const layers: Layer[] = [];

/** What the keys do just now, for the list that `?` shows; the topmost meaning of each. */
export function currentKeys(): KeyAct[] {
  const byKey = new Map<KeyName, KeyAct>();
  for (const layer of layers) {
    for (const act of layer.acts()) {
      byKey.set(act.key, act);
    }
  }
  return [...byKey.values()];
}

/** Gives keys a meaning while the component is there; a later component's meaning goes first. */
export function useKeys(acts: readonly KeyAct[]): void {
  const inDialog = useContext(InDialog);
  const latest = useEffectEvent(() => acts);
  // An effect, because the keyboard is outside React.
  useEffect(() => {
    const layer: Layer = { acts: () => latest(), inDialog };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
    };
  }, [inDialog]);
}

/** The name of what was pressed. Letters are named by their place, so that an input method does not hide them. */
function keyName(event: KeyboardEvent): KeyName {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const held = event.altKey || event.ctrlKey || event.metaKey;
  const bare = held ? (letter ?? digit ?? event.key) : (digitKey(event) ?? event.key);
  const prefix = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}`;
  return prefix + (bare.length === 1 ? bare.toUpperCase() : bare);
}

function digitKey(event: KeyboardEvent): string | undefined {
  return event.shiftKey ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
}

/** Whether what is pressed there is text: a bare key belongs to the text then. */
function isText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) {
    return false;
  }
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether a list hangs open at what has the focus. */
function isExpanded(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('[aria-expanded="true"]:not([data-always-open])')
  );
}

/** Keys that mean something even while text is typed. */
function worksInText(name: KeyName): boolean {
  return (
    name === 'Escape' || /^F\d+$/.test(name) || name.startsWith('Ctrl+') || name.startsWith('Alt+')
  );
}

const isDialogOpen = () => document.querySelector('[aria-modal="true"]') !== null;

/** What was open when the key went down: by the time it comes up here, Esc may have closed it. */
let dialogWasOpen = false;
let listWasOpen = false;

function noteOpen(event: KeyboardEvent): void {
  dialogWasOpen = isDialogOpen();
  listWasOpen = isExpanded(event.target);
}

function press(event: KeyboardEvent): void {
  // While an input method composes, every key is its own.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) {
    return;
  }
  const name = keyName(event);
  if (name === 'Escape' && listWasOpen) {
    return; // it closes the list of the field
  }
  if (isText(event.target) && !worksInText(name)) {
    return;
  }
  // Under a dialog only the dialog's own keys work, also the one that has just closed it.
  const dialogIsOpen = dialogWasOpen || isDialogOpen();
  for (const layer of layers.toReversed()) {
    if (dialogIsOpen && !layer.inDialog) {
      continue;
    }
    const act = layer.acts().find(({ key }) => key === name);
    if (act) {
      event.preventDefault();
      if (!act.disabled && !event.repeat) {
        act.run();
      }
      return;
    }
  }
}

/** A closed list of choices opens on Enter and keeps the key for itself: Ctrl+Enter is the form's all the same. */
function pressOnChoice(event: KeyboardEvent): void {
  const { target } = event;
  const isChoice =
    target instanceof HTMLInputElement &&
    target.readOnly &&
    target.getAttribute('aria-haspopup') === 'listbox';
  if (isChoice && keyName(event) === 'Ctrl+Enter') {
    press(event);
    if (event.defaultPrevented) {
      event.stopPropagation();
    }
  }
}

/** Lets the keyboard speak to the screens; called once. */
export function listenToKeys(): () => void {
  window.addEventListener('keydown', noteOpen, { capture: true });
  window.addEventListener('keydown', pressOnChoice, { capture: true });
  window.addEventListener('keydown', press);
  return () => {
    window.removeEventListener('keydown', noteOpen, { capture: true });
    window.removeEventListener('keydown', pressOnChoice, { capture: true });
    window.removeEventListener('keydown', press);
  };
}
