// Draws cards anew at each frame, each with a variable of its own and lines below it, as Mantine's elements are; says
// `redrawn` when it was done often enough and nobody has touched anything for a second.
const [count] = arguments;
window.redrawn = false;
const place = document.createElement('div');
document.body.append(place);
let cards = 0;
const card = () => {
  const element = document.createElement('div');
  cards += 1;
  element.style.setProperty('--card', `${performance.now()}-${cards}`);
  element.innerHTML = '<p>1</p><p>2</p><p>3</p>';
  return element;
};
let round = 0;
const draw = () => {
  place.replaceChildren(...Array.from({ length: 42 }, card));
  round += 1;
  if (round < count) {
    requestAnimationFrame(draw);
  } else {
    place.remove();
    setTimeout(() => {
      window.redrawn = true;
    }, 1000);
  }
};
draw();
