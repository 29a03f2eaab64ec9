// What the search takes two words to be the same by: small letters, one way of writing æ, ø and å, no endings.
// The pages were taken apart in the same way when the site was made (scripts/healthsite/text/search_keys.py).

const SPELT = [["æ", "e"], ["ä", "e"], ["ø", "o"], ["ö", "o"], ["å", "a"], ["ae", "e"], ["oe", "o"], ["aa", "a"]];
const DOUBLED = /([bcdfghjklmnpqrstvwxz])\1+/g;
const WORD = /[\p{L}\p{N}]+/gu;
const WRITTEN_OUT = /(?<=...)el$/; // fødsel, fødsler; muskel, muskler

export const folded = (word) => {
  const plain = SPELT.reduce((text, [written, letter]) => text.replaceAll(written, letter), word.toLowerCase().normalize("NFC"));
  return plain.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(DOUBLED, "$1");
};

export const words = (text) => text.replaceAll("\u00ad", "").replace(/['’]s(?![\p{L}\p{N}])/gu, "").match(WORD) ?? [];

// The pattern of an `ending` and the `small` words come with the language's index.
export const grammar = ({ ending, small }) => {
  const left = new Set(small);
  const last = new RegExp(ending);
  const stem = (word) => {
    const shorter = word.replace(last, "");
    return shorter === word ? word.replace(WRITTEN_OUT, "l") : stem(shorter);
  };
  const key = (word) => stem(folded(word));
  const telling = (text) => words(text).filter((word) => word.length > 1 && !left.has(word.toLowerCase()));
  return { key, telling };
};
