"""A dash between two thoughts is the language's dash, with a space on both sides.

Why:  a hyphen or two in its place is read as part of a word, also by screen readers.
Bad:  `Bread -- like cake - rises.`
Good: `Bread – like cake – rises.`

The sign stands in `docs/_data/typography.yml`.
"""

import re
from collections.abc import Iterator

from healthsite.model.problem import Problem
from healthsite.model.site import Site

HYPHENS = re.compile(r"--+")
LONG = re.compile("[—―⸺⸻]")
ALONE = re.compile(r"[-‐‑−](?<=[ ].)(?=[ \n])")
RANGE = re.compile(r".\s+\d")
ONE_SPACE = re.compile(r"–(?:(?<=[^\W\d].)(?=\s)|(?<=\s.)(?=[^\W\d]))")


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        signs = site.typography.get(passage.language)
        if not signs:
            continue
        hint = f"write ' {signs.dash} ', with a space on both sides"
        for match in HYPHENS.finditer(passage.words):
            yield passage.problem(match.start(), f"found '{match.group()}', expected the dash '{signs.dash}'", hint)
        for match in LONG.finditer(passage.words):
            if match.group() != signs.dash:
                yield passage.problem(match.start(), f"found the dash '{match.group()}', expected '{signs.dash}'", hint)
        for match in ALONE.finditer(passage.words):
            if not _between_words(passage.words, match.start()):
                continue
            message = f"found '{match.group()}' with spaces, which is a hyphen, expected the dash '{signs.dash}'"
            yield passage.problem(match.start(), message, hint)
        for match in ONE_SPACE.finditer(passage.words) if signs.dash == "–" else ():
            message = f"the dash '{signs.dash}' has a space on one side only"
            yield passage.problem(match.start(), message, f"{hint}; a word that goes on elsewhere has a hyphen")


def _between_words(words: str, at: int) -> bool:
    """Whether text stands before and after the sign: no item, no empty cell, no range of figures (see number-ranges)."""
    before = words[words.rfind("\n", 0, at) + 1: at].rstrip()
    after = words[at + 1: at + 200].lstrip(" ")[:1]
    return bool(before) and before[-1] != "|" and after != "|" and not (before[-1].isdigit() and RANGE.match(words, at))
