// What of a page answers a question: its best sections, and the words around what was asked for.

import { folded } from "./search-keys.js";

const LENGTH = 24; // words
const SECTIONS = 2;
const SHORTEST_INSIDE = 4;
const INSIDE = /[\p{L}\p{N}]+/u;

// A function that says which of the words looked for a written word is, or -1.
export const matcher = ({ looked, key }) => (written) => {
  const plain = folded(written);
  const stem = key(written);
  return looked.findIndex((word) => word.key === stem || plain.startsWith(word.beginning)
    || (word.key.length >= SHORTEST_INSIDE && plain.includes(word.key)));
};

const read = (text, match) => text.split(" ").map((written) => {
  const parts = written.split(/[-‐‑]/).map((part) => part.match(INSIDE)?.[0]).filter(Boolean);
  return { written, found: Math.max(-1, ...[parts.join(""), ...parts].filter(Boolean).map(match)) };
});

const variety = (told) => new Set(told.map(({ found }) => found).filter((found) => found >= 0)).size;

// The stretch of a text in which most of the words looked for stand.
const best = (told) => {
  let [place, most] = [0, -1];
  for (let start = 0; start < Math.max(1, told.length - LENGTH + 1); start += 1) {
    const stretch = told.slice(start, start + LENGTH);
    const score = variety(stretch) * 10 + (stretch[2]?.found >= 0 ? 1 : 0) + stretch.filter(({ found }) => found >= 0).length;
    if (score > most) [place, most] = [start, score];
  }
  return { told: told.slice(place, place + LENGTH), before: place > 0, after: place + LENGTH < told.length };
};

// Nodes: the words, those found marked.
export const marked = (text, match, whole = false) => {
  const told = read(text, match);
  const stretch = whole ? { told } : best(told);
  const nodes = stretch.told.flatMap(({ written, found }, place) => {
    const node = found < 0 ? document.createTextNode(written) : Object.assign(document.createElement("mark"), { textContent: written });
    return place ? [document.createTextNode(" "), node] : [node];
  });
  if (stretch.before) nodes.unshift(document.createTextNode("… "));
  if (stretch.after) nodes.push(document.createTextNode(" …"));
  return nodes;
};

export const answer = (shown, match) => {
  const scored = shown.sections.map(([anchor, heading, text]) => {
    const asked = shown.questions.filter(([place]) => place === anchor).map(([, question]) => question);
    const named = Math.max(...[heading, ...asked].map((name) => variety(read(name, match))));
    return { anchor, heading, text, score: 2 * named + variety(read(text, match)) };
  });
  const sections = scored.filter(({ anchor, score }) => anchor && score > 0).sort((one, other) => other.score - one.score).slice(0, SECTIONS);
  const lead = scored.find(({ anchor, score }) => !anchor && score > 0);
  const said = variety(read(shown.title, match)) || lead || sections.length;
  const name = said ? "" : shown.names.find((other) => variety(read(other, match)));
  return { text: lead?.text || shown.text, sections, name };
};
