"""A dash between two thoughts is the language's dash, with a space on both sides.

Why:  a hyphen or two in its place is read as part of a word, also by screen readers.
Bad:  `Bread -- like cake - rises.`
Good: `Bread – like cake – rises.`

The sign stands in `docs/_data/typography.yml`.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
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
        hint = Message("write ' {dash} ', with a space on both sides", dash=signs.dash)
        for match in HYPHENS.finditer(passage.words):
            message = Message("found '{found}', expected the dash '{dash}'", found=match.group(), dash=signs.dash)
            yield passage.problem(match.start(), message, hint)
        for match in LONG.finditer(passage.words):
            if match.group() != signs.dash:
                message = Message("found the dash '{found}', expected '{dash}'", found=match.group(), dash=signs.dash)
                yield passage.problem(match.start(), message, hint)
        for match in ALONE.finditer(passage.words):
            if not _between_words(passage.words, match.start()):
                continue
            message = Message("found '{found}' with spaces, which is a hyphen, expected the dash '{dash}'", found=match.group(), dash=signs.dash)
            yield passage.problem(match.start(), message, hint)
        for match in ONE_SPACE.finditer(passage.words) if signs.dash == "–" else ():
            message = Message("the dash '{dash}' has a space on one side only", dash=signs.dash)
            either = Message("write ' {dash} ', with a space on both sides; a word that goes on elsewhere has a hyphen", dash=signs.dash)
            yield passage.problem(match.start(), message, either)


def _between_words(words: str, at: int) -> bool:
    """Whether text stands before and after the sign: no item, no empty cell, no range of figures (see number-ranges)."""
    before = words[words.rfind("\n", 0, at) + 1: at].rstrip()
    after = words[at + 1: at + 200].lstrip(" ")[:1]
    return bool(before) and before[-1] != "|" and after != "|" and not (before[-1].isdigit() and RANGE.match(words, at))
