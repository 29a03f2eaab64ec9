"""In which order words stand in a language, and under which letter.

A few lines of our own: PyICU, which knows every language, has no ready-made package and would have to be compiled.
"""

from __future__ import annotations

import re
import unicodedata

LATIN = "abcdefghijklmnopqrstuvwxyz"
AFTER_Z = {"nb": "æøå", "da": "æøå"}
"""Letters of a language's own, in their order. Elsewhere they stand with the letters they look like."""
NEIGHBOURS = str.maketrans("äö", "æø")
"""How a language with æ and ø reads the letters of its neighbours."""
LOOKS_LIKE = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ł": "l"})
FIGURES = "0–9"
"""Where words that begin with a figure stand."""


def sort_key(words: str, language: str) -> tuple:
    """What puts words in their order: word by word, then letter by letter; capitals, accents and other signs do not count."""
    order = f" 0123456789{LATIN}{AFTER_Z.get(language, '')}"
    return tuple(order.find(letter) for letter in _letters(words, language)), words


def first_letter(words: str, language: str) -> str:
    """The capital under which words stand."""
    first = _letters(words, language)[:1]
    return FIGURES if first.isdecimal() or not first else first.upper()


def anchor_of_letter(letter: str) -> str:
    """The letter in an address: `letter-oe`."""
    plain = letter.casefold().replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("–", "-")
    return f"letter-{plain}"


def _letters(words: str, language: str) -> str:
    """The words with one space between them, in small letters that the language's alphabet has."""
    own = AFTER_Z.get(language, "")
    folded = unicodedata.normalize("NFC", words.casefold())
    if own:
        folded = folded.translate(NEIGHBOURS)
    plain = "".join(sign if sign in own else _plain(sign) for sign in folded)
    return re.sub(r"[^a-z0-9æøå]+", " ", plain).strip()


def _plain(sign: str) -> str:
    """A letter without its accent."""
    return unicodedata.normalize("NFD", sign)[0].translate(LOOKS_LIKE)
