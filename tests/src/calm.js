// Says `isCalm` once the fonts are there, nothing loads and nothing has changed for a moment.
window.isCalm = false;
(async () => {
  await document.fonts.ready;
  const moment = 400;
  const longest = 5000;
  const begun = performance.now();
  let changed = begun;
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const look = () => {
    const now = performance.now();
    const loads = document.querySelector('[aria-busy="true"], .mantine-Loader-root') !== null;
    if ((now - changed > moment && !loads) || now - begun > longest) {
      watch.disconnect();
      window.isCalm = true;
    } else {
      setTimeout(look, 50);
    }
  };
  look();
})();
