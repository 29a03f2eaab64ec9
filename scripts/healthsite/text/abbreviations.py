"""Abbreviations in a text, and where they are explained: `long form (ABC)`, `ABC (long form)`, `ABC stands for`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

CAPITAL = "A-ZÆØÅ"
PATTERN = re.compile(rf"(?P<core>[{CAPITAL}](?<![^\W_].)(?:[{CAPITAL}]{{1,5}}\d{{0,3}}|\d{{1,3}}))(?:s|er|en|et|ene)?(?![^\W_])")
"""Two to six capitals, or one with a figure, with the ending of a plural or genitive: `NSAIDs`, `P4`, the `TENS` of `TENS-apparat`."""
ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
OR = r"(?i:or|also|called|short|abbreviated|in|english|eller|også|kalt|kaldt|kort|forkortet|på|engelsk)"
BEFORE = re.compile(rf"[^\W\d_]{{3,}}[*_\"”’»«]*\s*\(\W*(?:(?:{OR}|[{CAPITAL}]{{2,6}}s?)\W+){{0,4}}$")
"""What stands before an abbreviation in brackets: a word, the bracket, and no more than `or`, `forkortet`, another abbreviation."""
AFTER = re.compile(r"[*_\"”’»«]*\s*\((?P<inside>[^()]*)")
STANDS_FOR = re.compile(
    r"\W{1,4}(?:(?:er|is|en|ei|a|an)\s+){0,2}(?:står for|stands for|kort for|short for|forkortelse(?:n)? (?:for|af)|abbreviation (?:for|of)|betyr|betyder|means)\b",
    re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{3,}")
LONG_WORD = 10
"""Letters. So long a word explains an abbreviation alone: `BMI (kroppsmasseindeks)`."""
REACH = 60
"""Characters before an abbreviation in which its explanation begins."""


def abbreviations_in(text: str) -> Iterator[tuple[str, int]]:
    """Each abbreviation without its ending, with its offset, in order; numbers in Roman figures are none."""
    for match in PATTERN.finditer(text):
        if not ROMAN.fullmatch(match["core"]):
            yield match["core"], match.start()


@lru_cache(maxsize=8)
def abbreviations_of(texts: tuple[str, ...]) -> frozenset[str]:
    """Every abbreviation in some texts."""
    return frozenset(name for text in texts for name, _ in abbreviations_in(text))


def explained_at(text: str, name: str, offset: int) -> bool:
    """Whether the words right before or after an abbreviation say what it stands for."""
    end = PATTERN.match(text, offset).end()
    if BEFORE.search(text[max(0, offset - REACH): offset]) or STANDS_FOR.match(text, end):
        return True
    after = AFTER.match(text, end)
    return bool(after) and _says(WORD.findall(after["inside"]), name)


def _says(words: Iterable[str], name: str) -> bool:
    """Whether these may be the words that an abbreviation stands for, and not a remark such as `(undated)`."""
    small = [word for word in words if word[1:].islower()]
    return len(small) > 1 or any(len(word) >= LONG_WORD or word[0].casefold() == name[0].casefold() for word in small)
