"""What the search takes two words to be the same by: small letters, one way of writing æ, ø and å, no endings.

`Bækkenet`, `bekken` and `baekken` all have the key `bek`; `bekkenleddssmerter` and `bækkenledsmerter` share theirs too.
The browser does the same with what is typed (`docs/assets/js/search-keys.js`); a browser test holds the two together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from healthsite.text.search_languages import SearchLanguage

WORD = re.compile(r"[^\W_]+")
HYPHENED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)+")
APOSTROPHE_S = re.compile(r"['’]s\b")
SOFT_HYPHEN = "\u00ad"
SPELT = (("æ", "e"), ("ä", "e"), ("ø", "o"), ("ö", "o"), ("å", "a"), ("ae", "e"), ("oe", "o"), ("aa", "a"))
DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1+")
MARKS = re.compile(r"[\u0300-\u036f]")
PHRASE = "qq"
"""Begins the key of a whole name; no word's key does, for doubled letters are written once."""
WRITTEN_OUT = re.compile(r"(?<=...)el$")
SHORTEST_WORD = 2


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """A word as it is compared: `Bækkenledd` and `baekkenled` become `bekenled`."""
    word = unicodedata.normalize("NFC", word.lower())
    for written, plain in SPELT:
        word = word.replace(written, plain)
    word = MARKS.sub("", unicodedata.normalize("NFD", word))
    return DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=100_000)
def stem(word: str, language: SearchLanguage) -> str:
    """A folded word without its endings."""
    while (shorter := re.sub(language.ending, "", word)) != word:
        word = shorter
    # fødsel, fødsler; muskel, muskler
    return WRITTEN_OUT.sub("l", word)


def words(text: str) -> list[str]:
    """The words of a text as they are written, in order; what stands between hyphens is a word of its own."""
    return WORD.findall(APOSTROPHE_S.sub("", text.replace(SOFT_HYPHEN, "")))


@lru_cache(maxsize=20_000)
def telling_words(text: str, language: SearchLanguage) -> tuple[str, ...]:
    """The words of a text that say something: neither small words nor single letters."""
    return tuple(word for word in words(text) if len(word) >= SHORTEST_WORD and word.lower() not in language.small_words)


@lru_cache(maxsize=100_000)
def key(word: str, language: SearchLanguage) -> str:
    """What a word is found by."""
    return stem(folded(word), language)


def keys(text: str, language: SearchLanguage) -> list[str]:
    """The keys of a text's telling words, in order; words with a hyphen also as one: `IS-ledd`, `isled`."""
    single = [key(word, language) for word in telling_words(text, language)]
    joined = ["".join(key(part, language) for part in words(found.group())) for found in HYPHENED.finditer(text)]
    return single + joined


def phrase_key(text: str, language: SearchLanguage) -> str:
    """A whole name or question as one key: who types just that means it.

    Where no more than one word says something, the small ones count too: "Går det over?" has nothing else, and "What is a
    belt?" is not just "belt".
    """
    every = words(text)
    told = [word for word in every if word.lower() not in language.small_words]
    return phrase_of(key(word, language) for word in (told if len(told) > 1 else every))


def sentence_key(text: str, language: SearchLanguage) -> str:
    """A question as one key with its small words: "What should I ask the doctor?" is not "What will the doctor ask?"."""
    return phrase_of(key(word, language) for word in words(text))


def phrase_of(told: Iterable[str]) -> str:
    """Keys as one, whatever their order: who types `bekkenbelte gravid` and `gravid bekkenbelte` means the same."""
    found = "".join(sorted(set(told)))
    return PHRASE + found if found else ""
