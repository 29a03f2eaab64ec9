"""Where in a source a fact stands, in the reader's language.

The ledger writes `Hva er bekkenleddsmerter?, para 1`: the heading as printed, then our own English words for the place
under it. Our words are those that the interface has as `place.…`; only they are translated, all else is the source's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

BETWEEN_PLACES = "; "
BETWEEN_HEADINGS = "and"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a place."""

    text: str
    printed: bool
    """Whether the source has them so, in its language."""


Pieces = tuple[Piece, ...]


def locator(where: str, words: Mapping[str, str]) -> tuple[Pieces, Pieces]:
    """The heading, and the place under it (may be empty). What stands under two headings has the second in its place.

    `words` maps `para` and its like to the reader's language.
    """
    first, *others = where.split(BETWEEN_PLACES)
    heading, place = _taken_apart(first, words)
    for other in others:
        above, below = _taken_apart(other, words)
        place = (*place, Piece(BETWEEN_PLACES if place else "", False), *above, *([Piece(", ", False)] if above and below else []), *below)
    return heading, tuple(piece for piece in place if piece.text)


def _taken_apart(where: str, words: Mapping[str, str]) -> tuple[Pieces, Pieces]:
    """Heading and place of one place in a source."""
    begins = re.search(rf"(?:^|, )(?={_any(words)}(?!\w))", where) if words else None
    heading, place = (where[:begins.start()], where[begins.end():]) if begins else (where, "")
    if place and not heading and not place[0].islower():  # "Back page, last lines": the heading is a word of ours
        heading, _, place = place.partition(", ")
    of_headings = {word: words[word] for word in words if word == heading or word == BETWEEN_HEADINGS or not word[0].islower()}
    return tuple(_pieces(heading, of_headings)), tuple(_pieces(place, words))


def _pieces(text: str, words: Mapping[str, str]) -> Iterator[Piece]:
    """Our words in the reader's language, what stands between them as it is."""
    last = 0
    for found in re.finditer(rf"(?<!\w)({_any(words)})s?(?!\w)", text) if words else ():
        yield from _between(text[last:found.start()])
        yield Piece(words[found[1]], False)
        last = found.end()
    yield from _between(text[last:])


def _any(words: Mapping[str, str]) -> str:
    """Pattern of any of our words, the longest first."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + ")"


def _between(text: str) -> Iterator[Piece]:
    """Numbers and signs belong to no language."""
    letters = re.search(r"[^\W\d_](?!\b)|[^\W\d_]{2}", text)
    if not letters:
        yield from [Piece(text, False)] if text else []
        return
    start = re.search(r"[^\s,;(]", text).start()  # type: ignore[union-attr]
    end = len(text.rstrip(" ,;)("))
    for part, printed in ((text[:start], False), (text[start:end], True), (text[end:], False)):
        if part:
            yield Piece(part, printed)
