/** So many changes of the page may pass before its old styles are let go. */
const CHANGES = 300;

/** Nobody has touched the keys or the mouse for so long then, in milliseconds. */
const QUIET = 500;

/** Signs of a hand, which must not wait while all styles are worked out anew: 10 to 30 ms. */
const hands = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Lets the web view forget the styles of elements that are gone.
 *
 * WebKit keeps what the style of an element came to, for the next one like it. Below an element
 * with variables of its own, as most of Mantine's have, there is never another one like it; yet all
 * is kept for as long as no style sheet changes: 1.4 MB for each visit. So a sheet without any use
 * changes now and then.
 */
export function forgetStaleStyles(): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let changes = 0;
  let touched = 0;
  let waiting = false;

  const forget = () => {
    const left = touched + QUIET - performance.now();
    waiting = left > 0;
    if (waiting) {
      setTimeout(forget, left);
      return;
    }
    changes = 0;
    sheet.insertRule('.never-there {}');
    sheet.deleteRule(0);
  };
  const observer = new MutationObserver((records) => {
    changes += records.length;
    if (changes >= CHANGES && !waiting) {
      forget();
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style'],
  });
  for (const name of hands) {
    window.addEventListener(name, () => (touched = performance.now()), {
      capture: true,
      passive: true,
    });
  }
}
