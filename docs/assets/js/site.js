// What a page does once it is there. Everything works without it; each part loads what it needs when it is used.

const root = document.documentElement;
const stored = (key, value) => {
  try {
    if (value === undefined) return localStorage[key];
    if (value) localStorage[key] = value;
    else localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing: the choice holds for this page
  }
};

// How it is shown: light or dark, with or without the marks of evidence.
const display = document.querySelector("[data-display]");
if (display) {
  display.hidden = false;
  display.theme.value = root.dataset.theme ?? "auto";
  display.marks.checked = root.dataset.marks !== "off";
  display.addEventListener("change", () => {
    const choices = { theme: display.theme.value === "auto" ? "" : display.theme.value, marks: display.marks.checked ? "" : "off" };
    for (const [key, value] of Object.entries(choices)) {
      if (value) root.dataset[key] = value;
      else delete root.dataset[key];
      stored(key, value);
    }
  });
}

// The menu of a narrow screen: without script its link leads to it, with script it opens and closes on the spot.
const menu = document.getElementById("menu");
const opener = document.querySelector("[data-menu-open]");
const toggleMenu = (open) => {
  menu.classList.toggle("menu--open", open);
  opener.setAttribute("aria-expanded", open);
  (open ? menu : opener).focus();
};
opener.setAttribute("role", "button");
opener.setAttribute("aria-expanded", "false");
opener.setAttribute("aria-controls", "menu");
opener.addEventListener("click", (event) => {
  event.preventDefault();
  toggleMenu(true);
});
opener.addEventListener("keydown", (event) => {
  if (event.key !== " ") return;
  event.preventDefault();
  toggleMenu(true);
});
document.querySelector("[data-menu-close]").addEventListener("click", (event) => {
  if (!menu.classList.contains("menu--open")) return;
  event.preventDefault();
  toggleMenu(false);
});
menu.addEventListener("keydown", (event) => {
  if (!menu.classList.contains("menu--open")) return;
  if (event.key === "Escape") toggleMenu(false);
  if (event.key !== "Tab") return;
  const stops = [...menu.querySelectorAll("a")];
  const last = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement === last || (event.shiftKey && document.activeElement === menu)) {
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }
});

// The language switcher keeps the section: anchors are the same in every language.
const languages = [...document.querySelectorAll("[data-language-link]")];
const keepSection = () => {
  const hash = location.hash === "#menu" || location.hash === "#main" ? "" : location.hash;
  for (const link of languages) link.hash = hash;
};
addEventListener("hashchange", keepSection);
keepSection();

// A first visit in another language than the browser prefers: say that the page is there in that one too.
const known = { nb: "nb", no: "nb", nn: "nb", da: "da", en: "en" };
const preferred = (navigator.languages ?? []).map((tag) => known[tag.split("-")[0].toLowerCase()]).find(Boolean);
const other = languages.find((link) => link.hreflang === preferred && !link.hasAttribute("aria-current"));
if (other && !document.querySelector("[data-not-found]") && other.dataset.hint && !stored("language-hint")) {
  const hint = document.createElement("aside");
  hint.className = "hint";
  hint.lang = other.lang;
  hint.setAttribute("aria-label", other.textContent);
  const link = document.createElement("a");
  link.href = other.href;
  link.hreflang = other.hreflang;
  link.textContent = other.dataset.hint;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "button button--quiet";
  close.textContent = other.dataset.close;
  const done = () => stored("language-hint", "seen");
  link.addEventListener("click", done);
  close.addEventListener("click", () => {
    done();
    hint.remove();
  });
  hint.append(link, close);
  document.querySelector(".bar").before(hint);
}

// The list of contents shows where the reader is.
const contents = document.querySelector("[data-contents]");
if (contents) {
  const entries = new Map([...contents.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...document.querySelectorAll(".rest :is(h2, h3)[id], .in-short h2[id]")].filter((heading) => entries.has(heading.id));
  const follow = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = passed.at(-1) ?? headings[0];
    for (const [id, link] of entries) {
      if (id === current?.id) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  new IntersectionObserver(follow, { rootMargin: "0px 0px -66% 0px" }).observe(contents);
  const observer = new IntersectionObserver(follow, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}

// Rows shown as cards are no table any more to some screen readers: these keep it one.
const roles = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TH: "columnheader", TD: "cell" };
if (matchMedia("(max-width: 48em)").matches) {
  for (const part of document.querySelectorAll("table, table *")) if (roles[part.tagName]) part.setAttribute("role", roles[part.tagName]);
}

// The address of a section, for whoever wants to link to it: beside its heading, when that is pointed at or touched.
// The list of contents has the same links for the keyboard.
document.addEventListener("pointerover", ({ target }) => {
  const heading = target.closest?.(".page :is(h2, h3)[id]");
  if (!heading || heading.querySelector(".here")) return;
  const here = document.createElement("a");
  here.className = "here";
  here.href = `#${heading.id}`;
  here.textContent = "#";
  here.tabIndex = -1;
  here.setAttribute("aria-hidden", "true");
  heading.append(here);
});

// A page that is past its day says so by itself.
for (const place of document.querySelectorAll("[data-due]")) {
  if (place.dataset.due < new Date().toISOString().slice(0, 10)) place.hidden = false;
}

// Whoever follows a mark to its source finds it opened.
const openSource = () => document.querySelector(`[data-source][id="${CSS.escape(location.hash.slice(1))}"] details`)?.setAttribute("open", "");
addEventListener("hashchange", openSource);
openSource();

// On paper everything is open: for browsers whose style sheets cannot see to it.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details:not([open])")];
  for (const part of unfolded) part.open = true;
});
addEventListener("afterprint", () => {
  for (const part of unfolded) part.open = false;
});

// Print the page.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A picture of a movement: its steps one after the other, for whoever asks.
for (const motion of document.querySelectorAll("[data-picture-steps]")) {
  motion.hidden = false;
  motion.firstElementChild.addEventListener("click", () => import("./picture-steps.js").then(({ play }) => play(motion)));
}

// Sources and explained words: shown beside the word, when somebody first points at one.
const explained = ".citation, .term";
let popover;
const withPopover = (act) => (popover ??= import("./popover.js")).then(act); // one promise: what happens first is done first
const show = (event) => {
  const link = event.target.closest?.(explained);
  if (link) withPopover(({ open }) => open(link, event));
};
for (const type of ["pointerover", "focusin"]) document.addEventListener(type, show);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.(explained);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // a finger cannot point without pressing: the first touch shows, a link in what is shown leads on
  if (event.pointerType === "touch") {
    event.preventDefault();
    show(event);
  } else withPopover(({ follow }) => follow(link));
});

// The search: a link to the list of everything until script makes it a button; loaded when it is first opened.
const searchOpeners = document.querySelectorAll("[data-search-open]");
const openSearch = (event, opener) => {
  event.preventDefault();
  import("./search.js").then(({ open }) => open(opener), () => location.assign(opener.href));
};
for (const opener of searchOpeners) {
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event, opener);
  });
  opener.addEventListener("keydown", (event) => {
    if (event.key === " ") openSearch(event, opener);
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && searchOpeners.length) openSearch(event, searchOpeners[0]);
});
