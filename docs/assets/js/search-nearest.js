// What a word that is nowhere may have been meant to be: one letter away, known words written together, or one known word
// that it begins or ends with.

import { folded } from "./search-keys.js";

const MOST = 3;
const SHORTEST = 3;
const LONGEST = 40; // what is longer is no word: letters pasted, or a key held down
const SHORTEST_ALONE = 4; // three letters alone are a name as likely as a slip: better to find nothing
const LONG = 7; // in a word of so many letters the first may be another one; in a shorter one that makes another word
const SHORTEST_PART = 3;
const SHORTEST_BEGINNING = 4; // without its ending
const SHORTEST_END = 5;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const lists = new Map();

// Folded word -> as it is written, for the words that begin with a letter.
const listOf = (folder, letter) => {
  const { href } = new URL(`${letter}.txt`, folder);
  if (!lists.has(href)) {
    lists.set(href, fetch(href).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer))).then((text) => {
      const known = new Map();
      for (const word of text.split("\n").filter(Boolean)) if (!known.has(folded(word))) known.set(folded(word), word);
      return known;
    }).catch((fault) => {
      lists.delete(href); // asked for again the next time
      throw fault;
    }));
  }
  return lists.get(href);
};

// Damerau and Levenshtein: one letter more, one less, another one, or two that changed places.
export const isNear = (one, other) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  if (short.slice(start + 1) === long.slice(start + 1)) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && short.slice(start + 2) === long.slice(start + 2);
};

// The letters around one on a keyboard: a finger that missed the first letter hit one of these. All letters are all lists: they come last.
const beside = (letter) => {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  const place = row < 0 ? 0 : KEYBOARD[row].indexOf(letter);
  return row < 0 ? [] : KEYBOARD.slice(Math.max(0, row - 1), row + 2).flatMap((keys) => [...keys.slice(Math.max(0, place - 1), place + 2)]);
};

// Compared as they are written and as they are folded: a slip can tear a doubled letter apart, or make one.
const near = async (word, folder, letters) => {
  const [plain, asked] = [word.toLowerCase().normalize("NFC"), folded(word)];
  const isMeant = (other, written) => (isNear(plain, written) || isNear(asked, other))
    && (asked.length >= LONG || asked[0] === other[0] || asked.slice(1) !== other.slice(1));
  const known = await Promise.all(letters.filter((letter) => LETTERS.includes(letter)).map((letter) => listOf(folder, letter)));
  const found = known.flatMap((list) => [...list]).filter(([other, written]) => isMeant(other, written));
  return found.slice(0, MOST).map(([, written]) => written);
};

// The longest known word that it begins with, and so on to its end; between two there may be an s or an e.
const parts = async (word, folder) => {
  if (!LETTERS.includes(word[0])) return [];
  const known = await listOf(folder, word[0]);
  if (known.has(word)) return [known.get(word)];
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const first = word.slice(0, end);
    const found = known.get(first) ?? (/[se]$/.test(first) ? known.get(first.slice(0, -1)) : undefined);
    const others = found ? await parts(word.slice(end), folder) : [];
    if (others.length) return [found, ...others];
  }
  return [];
};

// The longest known words that it begins with, whatever their ending, and that it ends with: a compound with a part that is not known.
const outer = async (word, folder, key) => {
  const first = [word[0], ...word.slice(SHORTEST_BEGINNING, 1 - SHORTEST_END)].filter((letter) => LETTERS.includes(letter));
  const known = (await Promise.all([...new Set(first)].map((letter) => listOf(folder, letter)))).flatMap((list) => [...list]);
  const longest = (fits, length) => known.filter(([other, written]) => fits(other, written)).sort((one, other) => length(other) - length(one))[0]?.[1];
  const size = ([, written]) => key(written).length;
  const begins = (_, written) => key(written).length >= SHORTEST_BEGINNING && word.startsWith(key(written));
  const ends = (other) => other.length >= SHORTEST_END && word.endsWith(other);
  return [...new Set([longest(begins, size), longest(ends, size)])].filter(Boolean);
};

// `together`: the words are parts of the one asked for; otherwise it is one or another of them, the likeliest first.
export const nearest = async (word, folder, { key, compounds, alone }) => {
  const asked = folded(word);
  if (asked.length < (alone ? SHORTEST_ALONE : SHORTEST) || asked.length > LONGEST) return { as: [], together: false };
  const likely = await near(word, folder, [...new Set([asked[0], asked[1]])]);
  if (likely.length) return { as: likely, together: false };
  const inside = await parts(asked, folder);
  if (inside.length) return { as: inside, together: true };
  const missed = await near(word, folder, beside(asked[0]));
  if (missed.length) return { as: missed, together: false };
  const half = compounds ? await outer(asked, folder, key) : [];
  return half.length ? { as: half, together: true } : { as: await near(word, folder, LETTERS), together: false };
};
