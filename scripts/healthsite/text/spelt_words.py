"""The words of a text whose spelling can be right or wrong: not figures, quotations, names, or signs for a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from healthsite.model.language_words import Stranger
from healthsite.text.inline import blank
from healthsite.text.language import own_words

PLACEHOLDER = re.compile(r"\{\w+\}")
WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*\.?")
"""With the hyphens, apostrophes and points that can belong to it: `hip-joint`, `don’t`, `e.g.`."""
PART = re.compile(r"[^-.]+")
SHORTEST_PART = 5
"""Letters. With shorter parts, half of all slips could be read as a compound of something."""
GENITIVE = re.compile(r"['’]?s$")


def words_to_spell(prose: str, names: Iterable[str] = (), foreign: Iterable[Stranger] = ()) -> Iterator[tuple[str, int]]:
    """Every such word and its offset; `names` and the parts in a `foreign` language are left out."""
    for found in WORD.finditer(PLACEHOLDER.sub(blank, own_words(prose, names))):
        if not any(part.first <= found.start() < part.end for part in foreign):
            yield found.group(), found.start()


def parts(word: str) -> Iterator[tuple[str, int]]:
    """What stands between the hyphens and points of a word, with offsets; without figures and single letters."""
    for found in PART.finditer(word):
        part = found.group()
        if len(part) > 1 and not any(letter.isdigit() for letter in part):
            yield part, found.start()


def unknown_parts(word: str, is_right: Callable[[str], bool]) -> tuple[tuple[str, int], ...]:
    """What is wrong in a word that is not right as a whole."""
    if is_right(word) or is_right(word.rstrip(".")):
        return ()
    return tuple((part, offset) for part, offset in parts(word) if not is_right(part))


def forms(word: str) -> set[str]:
    """A word, and what it is without its capital or its genitive."""
    without = GENITIVE.sub("", word)
    return {form[:1].lower() + form[1:] for form in (word, without)} | {word, without}


def is_joined(word: str, is_known: Callable[[str], bool]) -> bool:
    """Whether a word is two known ones written together, perhaps with an s between them: `surdeigsbrødoppskrift`."""
    for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1 if word.isalpha() else 0):
        first = word[:place]
        if is_known(word[place:]) and (is_known(first) or (first.endswith("s") and len(first) > SHORTEST_PART and is_known(first[:-1]))):
            return True
    return False
