// A movement, when somebody asks for it: the steps of a drawing one after the other in the same place.
// Where the reader wants no motion, each step waits for a button.

const SHOWN_FOR = 2500;
const ROUNDS = 3;
const SMALLEST = 0.6; // how much of the drawing's width is seen at least, so that nothing grows huge
const MARGIN = 12;
const STAYS = ["title", "desc", "defs"];
const still = matchMedia("(prefers-reduced-motion: reduce)");

// Where a step stands: a point that the drawing names, or the middle below what is drawn first, such as a bed.
const footOf = (group, parts) => {
  const named = parts.find((part) => part.dataset.stands)?.dataset.stands.split(",").map(Number);
  group.append(parts[0]);
  const box = group.getBBox();
  group.append(...parts);
  return named ?? [box.x + box.width / 2, box.y + box.height];
};

// Puts the parts of each step in a group of its own, all in the same place in the middle, and looks closer at them.
const staged = (svg) => {
  const marked = [...svg.querySelectorAll("[data-step]")];
  const numbers = [...new Set(marked.map((part) => Number(part.dataset.step)))].filter(Boolean).sort((a, b) => a - b);
  const steps = numbers.map((number) => {
    const own = marked.filter((part) => Number(part.dataset.step) === number);
    const group = document.createElementNS(svg.namespaceURI, "g");
    group.setAttribute("class", "picture__step");
    svg.append(group);
    const foot = footOf(group, own.filter((part) => !part.dataset.words));
    return { group, foot, words: own.find((part) => part.dataset.words)?.dataset.words ?? "" };
  });
  for (const part of [...svg.children]) {
    if (!STAYS.includes(part.tagName) && part.dataset.step !== "all" && !part.matches(".picture__step")) part.remove();
  }
  moveTogether(svg, steps);
  return steps;
};

const moveTogether = (svg, steps) => {
  const whole = svg.viewBox.baseVal;
  const boxes = steps.map(({ group, foot: [x, y] }) => {
    const box = group.getBBox();
    return { left: box.x - x, right: box.x - x + box.width, top: box.y - y, bottom: box.y - y + box.height };
  });
  const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])) - MARGIN);
  const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])) + MARGIN);
  // across: the middle of the drawing; up and down: where the first step stands, so that it keeps the ground under its feet
  const middle = whole.x + whole.width / 2;
  const [atX, atY] = [middle - (left + right) / 2, steps[0].foot[1]];
  for (const { group, foot } of steps) group.setAttribute("transform", `translate(${atX - foot[0]} ${atY - foot[1]})`);
  // wide enough that the drawing never gets higher on the screen than it was
  const height = bottom - top;
  const width = Math.max(right - left, whole.width * SMALLEST, (height * whole.width) / whole.height);
  svg.setAttribute("viewBox", [middle - width / 2, atY + top, width, height].join(" "));
};

const inWords = ({ words }, index) => `${index + 1}. ${words.charAt(0).toLocaleUpperCase(document.documentElement.lang)}${words.slice(1)}`;

// The longest words keep their room all the time, so that nothing below moves from step to step.
const keepRoom = (said, steps) => {
  const measure = said.cloneNode();
  measure.removeAttribute("aria-live");
  said.after(measure);
  const heights = steps.map((step, index) => {
    measure.textContent = inWords(step, index);
    return measure.offsetHeight;
  });
  measure.remove();
  said.style.minHeight = `${Math.max(...heights)}px`;
};

export const play = (motion) => {
  const [start, pause, next, all] = ["movement", "pause", "next", "steps"].map((name) => motion.querySelector(`[data-motion=${name}]`));
  if (start.hidden) return; // pressed twice
  const said = motion.querySelector(".picture__said");
  const drawing = motion.closest("figure").querySelector(".picture__svg");
  const stage = drawing.cloneNode(true);
  drawing.replaceWith(stage);
  const steps = staged(stage);
  const names = { pause: pause.textContent, resume: pause.dataset.continue, again: start.textContent };
  keepRoom(said, steps);
  let at = -1;
  let rounds = 0;
  let timer;

  const forward = () => {
    at = (at + 1) % steps.length;
    steps.forEach(({ group }, index) => group.classList.toggle("picture__step--shown", index === at));
    said.textContent = inWords(steps[at], at);
  };
  const rest = (name) => {
    clearTimeout(timer);
    timer = undefined;
    pause.textContent = name;
  };
  const run = () => {
    pause.textContent = names.pause;
    said.ariaLive = rounds ? "off" : "polite"; // who listens has heard the steps once: that is enough
    forward();
    if (at === steps.length - 1) rounds += 1;
    if (rounds < ROUNDS) {
      timer = setTimeout(run, SHOWN_FOR);
    } else {
      rounds = 0;
      rest(names.again);
    }
  };

  const listening = new AbortController();
  const on = (target, type, act) => target.addEventListener(type, act, { signal: listening.signal });
  const end = () => {
    const inside = motion.contains(document.activeElement);
    listening.abort();
    rest(names.pause);
    stage.replaceWith(drawing);
    said.textContent = "";
    said.style.minHeight = "";
    said.ariaLive = "polite";
    start.hidden = false;
    pause.hidden = next.hidden = all.hidden = true;
    if (inside) start.focus();
  };
  on(pause, "click", () => (timer ? rest(names.resume) : run()));
  on(next, "click", forward);
  on(all, "click", end);
  on(window, "beforeprint", end);
  on(still, "change", end);
  on(document, "keydown", (event) => {
    if (event.key === "Escape") end();
  });

  const first = still.matches ? next : pause;
  first.hidden = all.hidden = false;
  first.focus();
  start.hidden = true;
  if (still.matches) forward();
  else run();
};
