"""How hard a text is to read: its sentences with their length, and its LIX.

LIX is the number of words per sentence plus the share of long words in per cent. Here

* a word is what stands between two spaces and has a letter or a digit in it: "NHI-siden" is one, "2–3" is one;
* a long word has more than six letters;
* a sentence ends with a full stop, a question mark, an exclamation mark, or a colon with a capital after it, and at the end
  of its paragraph, list item or cell: an item or a cell without a full stop is a sentence of its own;
* headings do not count, nor do addresses, citations, comments and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from healthsite.model.passage import Passage
from healthsite.model.readability import Recorded, Target
from healthsite.text.lines import lines_of

LONG = 6
"""Letters. A word with more is a long one."""
FEWEST_WORDS = 100
"""Of a shorter text LIX says nothing: one word more or less turns it round."""

FIRST_WORD = re.compile(r"\S*[^\W_]")
LETTER = re.compile(r"[^\W\d_]")
MARK = re.compile(r"(?:[-*+]|\d+\.)[ \t]+")
END = re.compile(r"(?P<sign>[.!?…:]+)[*_\"”“’‘»«›‹)\]]*(?=\s+[*_\"”“’‘»«›‹(\[–-]*(?P<next>\w))")
"""What may end a sentence inside a paragraph, and the first letter after it."""
SHORTENED = re.compile(r"\b(?:[^\W\d_]|ca|kl|nr|st|dr|prof|tlf|fig|tab|approx|vs|eks|jf|pkt)$", re.IGNORECASE)
REACH = 8
"""Letters before a full stop that are looked at for that."""
CELL = re.compile(r"(?:[^|\\]|\\.)+")
"""What stands before a full stop that ends no sentence: an initial, an abbreviation."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of a passage."""

    offset: int
    """Where in the passage its first word stands."""
    words: int
    long_words: int


@lru_cache(maxsize=4)
def sentences_of(passage: Passage) -> tuple[Sentence, ...]:
    """The sentences of a page's body, in order."""
    found = (
        _sentence(passage.words, start, end)
        for first, last in _stretches(passage)
        for start, end in _parts(passage.words, first, last)
    )
    return tuple(sentence for sentence in found if sentence.words)


def lix(sentences: Sequence[Sentence]) -> int | None:
    """LIX as a whole number; None for a text too short to tell."""
    words = sum(sentence.words for sentence in sentences)
    if words < FEWEST_WORDS:
        return None
    return round(words / len(sentences) + 100 * sum(sentence.long_words for sentence in sentences) / words)


def beyond(sentences: Iterable[Sentence], limit: int, recorded: Sequence[int] = ()) -> list[Sentence]:
    """The sentences over the limit that nothing recorded covers, in order; each record covers one that is no longer."""
    left = sorted(recorded)
    over = sorted((sentence for sentence in sentences if sentence.words > limit), key=lambda sentence: -sentence.words)
    uncovered = []
    for sentence in [one for one in over if not _taken(left, one.words, one.words)]:
        if not _taken(left, sentence.words):
            uncovered.append(sentence)
    return sorted(uncovered, key=lambda sentence: sentence.offset)


def needed(sentences: Sequence[Sentence], target: Target) -> Recorded:
    """What a page is over its target."""
    value = lix(sentences)
    over = sorted((sentence.words for sentence in sentences if sentence.words > target.sentence), reverse=True)
    return Recorded(lix=value if value is not None and value > target.lix else None, long_sentences=tuple(over))


def lowered(record: Recorded, sentences: Sequence[Sentence], target: Target | None) -> Recorded:
    """The part of a record that a page still needs; nothing where there is no target."""
    if target is None:
        return Recorded()
    needs = needed(sentences, target)
    value = None if record.lix is None or needs.lix is None else min(record.lix, needs.lix)
    highest = sorted(record.long_sentences, reverse=True)
    return Recorded(lix=value, long_sentences=tuple(map(min, highest, needs.long_sentences)))


def _taken(lengths: list[int], least: int, most: int | None = None) -> bool:
    """Takes the smallest of the sorted lengths that is in the bounds, if there is one."""
    fitting = next((length for length in lengths if length >= least and (most is None or length <= most)), None)
    if fitting is not None:
        lengths.remove(fitting)
    return fitting is not None


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


def _parts(words: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """From where to where each sentence of a stretch goes."""
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
