// Watches every key from its press until the page has painted what it did: another text, choice or focus. Keys that
// do nothing that is seen, such as a letter before a word is whole, are not counted.
window.keysPressed = { answered: [], open: 0 };
window.keysWatched ??= (() => {
  const longest = 1000;
  const looks = () => {
    const field = document.activeElement;
    const chosen = field?.getAttribute('aria-activedescendant');
    return [field, field?.value, chosen];
  };
  // A frame is painted after its callbacks, before any timer that they set. (A message would go through another
  // process of the web view, and often comes back only after the next frame.)
  const painted = (then) => setTimeout(then);
  const place = () => {
    const field = document.activeElement;
    return field?.labels?.[0]?.textContent ?? field?.getAttribute('aria-label') ?? '';
  };
  const press = ({ key, timeStamp }) => {
    if (['Shift', 'Control', 'Alt'].includes(key)) {
      return;
    }
    const keys = window.keysPressed;
    const before = looks();
    const pressed = [key, place()].filter(Boolean).join(' · ');
    keys.open += 1;
    const look = () => {
      if (looks().some((part, place) => part !== before[place])) {
        painted(() => {
          keys.answered.push({ pressed, milliseconds: performance.now() - timeStamp });
          keys.open -= 1;
        });
      } else if (performance.now() - timeStamp < longest) {
        requestAnimationFrame(look);
      } else {
        keys.open -= 1;
      }
    };
    requestAnimationFrame(look);
  };
  addEventListener('keydown', press, true);
  return true;
})();
