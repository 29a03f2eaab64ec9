"""The sentences of a page, with their length.

* A word is what stands between two spaces and has a letter or a digit in it: "NHI-siden" is one, "2–3" is one.
* A long word has more than six letters.
* A sentence ends with a full stop, a question mark, an exclamation mark, or a colon with a capital after it, and at the end
  of its paragraph, list item or cell: an item or a cell without a full stop is a sentence of its own.
* Headings do not count, nor do addresses, citations, comments and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from healthsite.model.passage import Passage
from healthsite.text.lines import lines_of

LONG = 6
"""Letters. A word with more is a long one."""

FIRST_WORD = re.compile(r"\S*[^\W_]")
LETTER = re.compile(r"[^\W\d_]")
MARK = re.compile(r"(?:[-*+]|\d+\.)[ \t]+")
END = re.compile(r"(?<![.!?…:])(?P<sign>[.!?…:]++)[*_\"”“’‘»«›‹)\]]*(?=\s+[*_\"”“’‘»«›‹(\[–-]*(?P<next>\w))")
"""What may end a sentence inside a paragraph, and the first letter after it."""
SHORTENED = re.compile(r"\b(?:[^\W\d_]|ca|kl|nr|st|dr|prof|tlf|fig|tab|approx|vs|eks|jf|pkt)$", re.IGNORECASE)
"""What stands before a full stop that ends no sentence: an initial, an abbreviation."""
REACH = 8
"""Letters before a full stop that are looked at for that."""
CELL = re.compile(r"(?:[^|\\]|\\.)+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a passage."""

    offset: int
    """Where in the passage its first word stands."""
    words: int
    long_words: int


@lru_cache(maxsize=512)
def sentences_of(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of a page's body, in order."""
    found = (
        _sentence(passage.words, start, end)
        for first, last in _stretches(passage)
        for start, end in sentence_spans(passage.words, first, last)
    )
    return tuple(sentence for sentence in found if sentence.words)


def _stretches(passage: Passage) -> Iterator[tuple[int, int]]:
    """From where to where each paragraph, list item and cell goes."""
    opened: tuple[int, int] | None = None
    for line in lines_of(passage.markup):
        end = line.start + len(line.text)
        if line.role in ("text", "more") and opened and line.before in ("text", "item", "more"):
            opened = opened[0], end
            continue
        if opened:
            yield opened
        opened = None
        if line.role == "item":
            mark = MARK.match(line.text)
            opened = line.start + (mark.end() if mark else 0), end
        elif line.role in ("text", "more"):
            opened = line.start, end
        elif line.role == "row":
            yield from (cell.span() for cell in CELL.finditer(passage.markup, line.start, end))
    if opened:
        yield opened


def sentence_spans(words: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """From where to where each sentence of a paragraph, item or cell goes."""
    start = first
    for match in END.finditer(words, first, last):
        if _ends(words, match, start):
            yield start, match.end()
            start = match.end()
    yield start, last


def _ends(words: str, match: re.Match, start: int) -> bool:
    after = match["next"]
    if after.islower() or (":" in match["sign"] and not after.isupper()):
        return False
    return match["sign"] != "." or not SHORTENED.search(words, max(start, match.start() - REACH), match.start())


def _sentence(text: str, start: int, end: int) -> Sentence:
    words = [word for word in text[start:end].split() if word.isalnum() or FIRST_WORD.match(word)]
    long_words = [word for word in words if len(word) > LONG and (word.isalpha() or len(LETTER.findall(word)) > LONG)]
    offset = text.find(words[0], start) if words else start
    return Sentence(offset, len(words), len(long_words))
