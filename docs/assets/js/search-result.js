// How a page that was found looks, and the few tools to make it with.

import { answer, marked } from "./search-excerpt.js";

const ROOT = new URL("../../", import.meta.url);

export const element = (name, properties = {}, ...content) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...content.filter(Boolean));
  return made;
};
export const filled = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
export const link = (address, ...content) => element("a", { href: new URL(address, ROOT).href }, ...content);

// One page found: title, what sort of page it is, the words around what was asked for, its best sections.
export const result = (shown, match, words, kind = shown.kind, level = "h3") => {
  const { text, sections, name } = answer(shown, match);
  const title = element(level, { className: "hit__title" }, link(shown.url, ...marked(shown.title, match, true)), " ", kind && element("span", { className: "hit__kind" }, kind));
  const by = name && element("p", { className: "hit__name" }, filled(words.by, { name }));
  const list = sections.length > 0 && element("ul", {}, ...sections.map((section) => element("li", {},
    link(`${shown.url}#${section.anchor}`, ...marked(section.heading, match, true)),
    section.text && element("p", {}, ...marked(section.text, match)))));
  return element("li", { className: "hit" }, title, by, element("p", {}, ...marked(text, match)), list);
};
