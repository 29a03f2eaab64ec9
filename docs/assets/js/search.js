// The search as the reader meets it: a dialog with a field, and below it the pages found, as links.
// Links under headings and not a combobox's list of options: in options a screen reader hears neither headings nor
// which words were found, and nothing in them can be opened in another tab. A modal dialog keeps the focus by itself.

import { matcher } from "./search-excerpt.js";
import { index, searcher, settingsOf, shownOf } from "./search-index.js";
import { element, filled, link, result } from "./search-result.js";

const FIRST = 1; // shown at once; the others follow
const SHOWN = 8;
const MORE = 20;
const OTHERS = 2; // pages of each other language
const MOST = 0.6; // of the question they must have
const FEW = 3; // so many or fewer: the other languages are looked through too
const PAUSE = 150; // milliseconds after a letter before it is searched
const SILENCE = 700; // and before what was found is read out
const PATIENCE = 1500; // and before a reader is told that it takes its time
const LONGEST = 60; // letters of a question that are said again

const once = (make) => {
  let made;
  const get = () => (made ??= make().catch((fault) => {
    made = undefined;
    throw fault;
  }));
  return Object.assign(get, { again: () => { made = undefined; } });
};
const short = (question) => (question.length > LONGEST ? `${question.slice(0, LONGEST)} …` : question);
let search;

const styled = () => new Promise((done) => {
  const sheet = element("link", { rel: "stylesheet", href: new URL("../css/search.css", import.meta.url).href, onload: done, onerror: done });
  document.head.append(sheet);
});

const build = async () => {
  const own = document.documentElement.lang;
  const [settings] = await Promise.all([settingsOf(own), styled()]);
  const { words } = settings;
  const field = element("input", { id: "search-field", type: "text", inputMode: "search", enterKeyHint: "search", autocomplete: "off", spellcheck: false });
  // what is seen changes at once, what is read out waits until the typing pauses
  const told = element("p", { className: "search__status" });
  told.setAttribute("aria-hidden", "true");
  const status = element("p", { className: "said" });
  status.setAttribute("role", "status");
  const place = element("div", { className: "search__results" });
  const close = element("button", { type: "button", className: "button button--quiet" }, words.close);
  const form = element("form", { className: "search__form" }, element("label", { htmlFor: "search-field" }, words.label), field, close);
  const everything = element("p", { className: "search__all" }, link(settings.all, words.all));
  const dialog = element("dialog", { className: "search" }, element("h2", { id: "search-title", className: "said" }, words.open), form, told, status, place, everything);
  form.setAttribute("role", "search");
  dialog.setAttribute("aria-labelledby", "search-title");
  document.body.append(dialog);

  const mine = once(async () => searcher(own, settings, await index()));
  const theirs = once(async () => {
    const codes = Object.keys(settings.others);
    const [look, ...their] = await Promise.all([index(codes), ...codes.map(settingsOf)]);
    return codes.map((code, place) => [code, searcher(code, their[place], look)]);
  });

  let [turn, placed, silence, slow, broken] = [0, 0, 0, 0, false]; // `placed`: the turn whose results stand there
  const say = (text) => {
    clearTimeout(silence);
    told.textContent = text;
    silence = setTimeout(() => { status.textContent = text; }, status.textContent ? SILENCE : 0);
  };

  // Pages of other languages, where this one has little; never the same page in another language.
  const others = async (question, keys, now) => {
    const groups = await Promise.all((await theirs()).map(async ([code, find]) => {
      const found = await find(question);
      const name = settings.others[code];
      const pages = found.guessed.length ? [] : await Promise.all(found.hits.filter(({ part }) => part > MOST).slice(0, OTHERS).map(shownOf));
      return pages.filter(({ key }) => !keys.has(key)).map((shown) => {
        const item = result(shown, matcher(found), words, [name, shown.kind].filter(Boolean).join(" · "), "h4");
        item.lang = code;
        return item;
      });
    }));
    const items = groups.flat();
    if (now === turn && items.length) {
      place.append(element("section", { className: "search__others" }, element("h3", {}, words.others), element("ol", {}, ...items)));
    }
  };

  // New results take the place of the old ones. A reader who had already gone on to a result stays with it, or at the
  // first one: a focus that vanishes would leave the keyboard nowhere.
  const replace = (...parts) => {
    const held = place.contains(document.activeElement) && document.activeElement.href;
    place.replaceChildren(...parts);
    if (!held) return;
    const links = [...place.querySelectorAll("a")];
    (links.find(({ href }) => href === held) ?? links[0] ?? field).focus();
  };

  const busy = (on) => place.setAttribute("aria-busy", on);

  // What is asked for next begins anew. Results of another question do not stay.
  const fail = () => {
    broken = true;
    mine.again();
    theirs.again();
    if (placed !== turn) replace();
    say(words.broken);
  };

  const find = async (question, number, now) => {
    const found = await (await mine())(question);
    if (now !== turn) return;
    const match = matcher(found);
    const some = (start, end) => Promise.all(found.hits.slice(start, end).map(shownOf));
    const first = await some(0, FIRST);
    if (now !== turn) return;
    const count = found.hits.length;
    const guessed = found.guessed.map(({ as }) => as.join(" ")).join(" · ");
    const list = element("ol", {}, ...first.map((shown) => result(shown, match, words)));
    replace(...[
      count > 0 && guessed && element("p", { className: "search__note" }, filled(words.guessed, { words: guessed })),
      count ? list : element("p", {}, words.try),
    ].filter(Boolean));
    placed = now;
    say(filled(count ? (count === 1 ? words.one : words.many) : words.none, { count, question: short(question) }));
    const rest = await some(FIRST, number);
    if (now !== turn) return;
    list.append(...rest.map((shown) => result(shown, match, words)));
    if (count > number) {
      const more = element("button", { type: "button", className: "button" }, words.more);
      more.addEventListener("click", () => show(number + MORE).then((shown) => shown && place.querySelectorAll(".hit__title a")[number]?.focus()));
      list.after(more);
    }
    if (count <= FEW) await others(question, new Set([...first, ...rest].map(({ key }) => key)), now);
  };

  // Shows what is found for the words in the field; whether it came to that, or other words were typed meanwhile.
  const show = async (number = SHOWN) => {
    const question = field.value.trim();
    const now = (turn += 1);
    clearTimeout(slow);
    broken = false;
    if (question) {
      busy(true);
      slow = setTimeout(say, PATIENCE, words.wait);
      await find(question, number, now).catch(() => now === turn && fail());
      if (now !== turn) return false;
      clearTimeout(slow);
    } else {
      replace();
      say("");
    }
    busy(false);
    return true;
  };

  let pause;
  field.addEventListener("input", () => {
    clearTimeout(pause);
    busy(true);
    pause = setTimeout(show, PAUSE, SHOWN);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    show().then((shown) => shown && place.querySelector("a")?.focus());
  });
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    const goal = event.target.closest("a");
    // outside, or a link to a section of the page that is already there
    if (event.target === dialog || (goal && goal.pathname === location.pathname && goal.hash)) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [field, ...place.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (!next || !stops.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  });

  return (opener, question) => {
    if (question !== undefined) field.value = question;
    // a closing dialog gives the focus back to what had it; not every browser gives it to a link that is clicked
    if (document.activeElement === document.body) opener?.focus();
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
    mine().catch(fail);
    // words that came with the opener, or that could not be looked up the last time
    if (question || broken) show();
  };
};

// Opens the search; where it cannot be had, the link that was chosen leads on.
export const open = async (opener, question) => {
  try {
    search ??= build();
    (await search)(opener, question);
  } catch {
    search = undefined;
    if (opener?.href) location.assign(opener.href);
  }
};
