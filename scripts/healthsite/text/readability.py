"""How hard a page is to read, and whether that is harder than it may be.

LIX is the number of words per sentence plus the share of long words in per cent; `sentences.py` says what these are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from healthsite.model.readability import Recorded, Target
from healthsite.text.sentences import Sentence

FEWEST_WORDS = 100
"""Of a shorter text LIX says nothing: one word more or less turns it round."""


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
