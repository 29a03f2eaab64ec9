// Finds pages: takes a question apart, asks Pagefind for each word, and puts the answers together.
// Pagefind alone would ask for pages that have every word; a question has words that no page has.

import { folded, grammar, words } from "./search-keys.js";

const FOLDER = new URL("../../pagefind/", import.meta.url);
const PHRASE = "qq"; // begins the key of a whole name
const END = "q"; // every key in the index ends so: with it just that word is found, without it every word that begins so
const RANKING = { termSimilarity: 1.5, pageLength: 0.3, metaWeights: { title: 4, name: 3, phrase: 12, foreign: 4 } };
const BEGINNING = 0.5; // what words count that only begin as the one asked for; of many such words on a page each counts less
const GUESSED = 0.7; // what a word counts that was put in the place of a slip
const LESS_LIKELY = 0.3; // and what one counts that is rarer than another that it may be
const ALL = 0.7; // of a page's score hangs on how much of the question it has, rare words counting more
const NAMED = 0.5; // how much of the question a name has at least that it contains
const WHOLE = 2; // how much more a name counts that is the question word for word
const ALWAYS = 5; // so many pages are shown in any case
const LEAST = 0.5; // the others have at least so much of the question as the best page has
const SHORTEST_BEGINNING = 3;
const SHORT_QUESTION = 4; // words
const LONGEST_QUESTION = 12;
const phrase = (keys) => PHRASE + [...new Set(keys)].sort().join("");
const TIED = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+|(?<![\p{L}\p{N}])\p{L} [\p{L}\p{N}]+/gu;

// Pagefind goes on without a piece of its index that did not come, as if nothing stood there, and never asks for it again.
// "No page found" would then be untrue: what it asks for is watched, and a search that lacks something fails.
let missing = 0;
let watching = false;
const watch = () => {
  if (watching) return;
  watching = true;
  const plain = window.fetch;
  window.fetch = async (asked, ...rest) => {
    const ours = new URL(asked.url ?? asked, location).href.startsWith(FOLDER.href);
    const answer = await plain(asked, ...rest).catch((fault) => {
      if (ours) missing += 1;
      throw fault;
    });
    if (ours && !answer.ok) missing += 1;
    return answer;
  };
};

// A function that asks Pagefind for one word in one language. The other languages' indexes lie in the same folder, which
// must be called by another name to be laid beside the page's own.
export const index = async (others = []) => {
  watch();
  const before = missing;
  const { createInstance } = await import(new URL("pagefind.js", FOLDER));
  const pagefind = createInstance({ noWorker: true, ranking: RANKING });
  for (const code of others) await pagefind.mergeIndex(`${FOLDER.pathname}./`, { language: code, ranking: RANKING });
  return async (code, term) => {
    const { results } = await pagefind.search(term);
    if (missing > before) throw new Error("a part of the index did not come");
    return results.filter((hit) => hit.id.startsWith(`zxx-${code}_`));
  };
};

export const settingsOf = async (code) => (await fetch(new URL(`${code}.json`, FOLDER))).json();

// Without its helper and its lists a word that is nowhere stays as it was typed.
const guess = (...asked) => import("./search-nearest.js").then(({ nearest }) => nearest(...asked)).catch(() => ({ as: [], together: false }));

// A function that finds the pages of one language; `look` asks its index for one word.
export const searcher = (code, settings, look) => {
  const ask = (term) => look(code, term);
  const { key, telling } = grammar(settings);

  const weigh = (found) => Math.log(1 + (settings.pages - found + 0.5) / (found + 0.5));

  // Page -> score, for one word. In a long question a beginning is looked for only where the word itself is nowhere.
  const pagesWith = async (word, long, share = 1) => {
    const stem = key(word);
    const beginning = stem.length > 4 ? stem : folded(word);
    const scores = new Map();
    const exact = ask(`${stem}${END}`);
    const begun = beginning.length >= SHORTEST_BEGINNING && (!long || !(await exact).length) ? ask(beginning) : [];
    for (const hit of await exact) scores.set(hit.id, { hit, score: hit.score * share });
    for (const hit of await begun) {
      const score = (scores.get(hit.id)?.score ?? 0) + Math.log1p(hit.score) * share * BEGINNING;
      scores.set(hit.id, { hit, score });
    }
    return scores;
  };

  // What each word of the question is looked up as: itself, or what it may have been meant to be.
  const lookUp = async (word, { length }) => {
    const long = length > SHORT_QUESTION;
    const scores = await pagesWith(word, long);
    if (scores.size) return { word, as: [word], scores };
    const { as, together } = await guess(word, new URL(`words/${code}/`, FOLDER), { key, compounds: settings.compounds, alone: length === 1 });
    for (const [place, other] of as.entries()) {
      const share = GUESSED * (together ? 1 / as.length : place ? LESS_LIKELY : 1);
      for (const [id, { hit, score }] of await pagesWith(other, long, share)) {
        const before = scores.get(id)?.score ?? 0;
        scores.set(id, { hit, score: together ? before + score : Math.max(before, score) });
      }
    }
    return { word, as, scores };
  };

  // Words written apart that may belong together: neighbours in a short question, and what has a hyphen or a lone letter.
  const joined = (question, stems) => {
    const pairs = stems.length <= SHORT_QUESTION ? stems.slice(1).map((stem, place) => stems[place] + stem) : [];
    const tied = [...question.matchAll(TIED)].map(([found]) => words(found).map(key).join(""));
    return [...pairs, ...tied];
  };

  return async (question) => {
    const some = telling(question);
    const told = (some.length ? some : words(question)).slice(0, LONGEST_QUESTION);
    const asked = await Promise.all(told.map((word) => lookUp(word, told)));
    const pages = new Map();
    let whole = 0;
    for (const { scores } of asked) {
      const weight = weigh(scores.size);
      whole += weight;
      for (const [id, { hit, score }] of scores) {
        const page = pages.get(id) ?? { hit, score: 0, share: 0 };
        pages.set(id, { hit, score: page.score + score, share: page.share + weight });
      }
    }
    const stems = asked.map(({ as, word }) => key(as[0] ?? word));
    // as it was typed, and as it may have been meant
    const sentence = phrase(words(question).map(key));
    const names = new Set([sentence, phrase(told.map(key)), phrase(stems), ...joined(question, stems)]);
    const named = await Promise.all([...names].map(async (name) => (await ask(`${name}${END}`)).map((hit) => [hit, name === sentence])));
    for (const [hit, asWhole] of named.flat()) {
      const page = pages.get(hit.id) ?? { hit, score: 0, share: 0 };
      const share = asWhole ? whole : Math.max(page.share, whole * NAMED);
      pages.set(hit.id, { ...page, score: page.score + hit.score * (asWhole ? WHOLE : 1), share });
    }
    const found = [...pages.values()].map(({ hit, score, share }) => {
      const part = Math.min(1, share / whole);
      return { hit, part, score: score * (1 - ALL + ALL * part) };
    });
    found.sort((one, other) => other.score - one.score);
    return {
      hits: found.filter(({ part }, place) => place < ALWAYS || part >= found[0].part * LEAST),
      looked: asked.flatMap(({ as }) => as).map((word) => ({ key: key(word), beginning: folded(word) })),
      guessed: asked.filter(({ word, as }) => as.length && as[0] !== word).map(({ word, as }) => ({ word, as })),
      key,
    };
  };
};

export const shownOf = async ({ hit }) => (await hit.data()).shown;
