"""The words inside a compound, so that its later parts are found too: in `bekkenleddsmerter`, `leddsmerter` and `smerter`.

A compound is taken apart only into words that the site itself uses, so nothing has to be known of its subject.
"""

from __future__ import annotations

from collections.abc import Collection

SHORTEST_PART = 3
SHORTEST_KNOWN_TAIL = 4
LINKS = ("s", "e")
"""Letters that may stand between two parts: `fødselssmerter`, `barneseng`."""


def tails(word: str, known: Collection[str]) -> list[str]:
    """The ends of a folded word that begin where one known word ends and another begins; longest first."""
    ends = _starts_of_parts(word, known)
    return [word[start:] for start in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1)
            if start in ends and len(word) - start >= SHORTEST_KNOWN_TAIL]


def _starts_of_parts(word: str, known: Collection[str]) -> set[int]:
    """Places where the word can be cut so that known words stand on both sides, all the way to its ends."""
    from_left, from_right = {0}, {len(word)}
    for end in range(SHORTEST_PART, len(word)):
        if any(_is_part(word[start:end], known) for start in from_left if end - start >= SHORTEST_PART):
            from_left.add(end)
    for start in range(len(word) - SHORTEST_PART, 0, -1):
        if any(_is_part(word[start:end], known) for end in from_right if end - start >= SHORTEST_PART):
            from_right.add(start)
    return from_left & from_right - {0, len(word)}


def _is_part(part: str, known: Collection[str]) -> bool:
    return part in known or (len(part) > SHORTEST_PART and part.endswith(LINKS) and part[:-1] in known)
