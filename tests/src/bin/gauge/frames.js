// The longest time between two frames while something is done, in milliseconds.
const [action, args, times] = arguments;
const quiet = 3000;
const frame = () => new Promise((then) => requestAnimationFrame(() => then(performance.now())));

window.gauged.begin(async () => {
  let works = true;
  const watching = (async () => {
    let before = await frame();
    let longest = 0;
    let count = 0;
    while (works) {
      const now = await frame();
      longest = Math.max(longest, now - before);
      count += 1;
      before = now;
    }
    // What was held up at the very end shows in one frame more.
    return { longest: Math.max(longest, (await frame()) - before), count };
  })();
  await frame();
  const begun = performance.now();
  for (let number = 0; number < times; number += 1) {
    await (action === ''
      ? new Promise((then) => setTimeout(then, quiet))
      : window.gauged.call(action, args));
  }
  const took = performance.now() - begun;
  works = false;
  return { ...(await watching), took };
});
