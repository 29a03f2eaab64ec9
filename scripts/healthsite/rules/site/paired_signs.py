"""A bracket or a quotation that is opened is closed in the same paragraph.

Why:  without its end the reader does not know where the remark or the quotation stops.
Bad:  `Flour (rye or spelt and water.`
Good: `Flour (rye or spelt) and water.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

PART = re.compile(r"(?:(?!\n[ \t]*(?:\n|[-*+][ \t]|\d+\.[ \t]|[|#])).)+", re.DOTALL)
"""A paragraph, an item or a row."""
COUNTED = re.compile(r"(?<![\w(])(?:[a-zA-Z]|\d{1,3}|[ivx]+)\)")
"""`a)`, `2)`: a bracket that nothing opens."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        signs = site.typography.get(passage.language)
        pairs = ["()", *([signs.quotes] if signs and signs.apostrophe not in signs.quotes else [])]
        for opening, closing in pairs:
            for part in PART.finditer(passage.words) if not _all_paired(passage.words, opening, closing) else ():
                at, sign = _alone(COUNTED.sub(lambda match: " " * len(match.group()), part.group()), opening, closing)
                if sign == opening:
                    message = Message("'{opening}' is opened here and not closed in the same paragraph", opening=opening)
                    yield passage.problem(part.start() + at, message, Message("write '{closing}' where it ends", closing=closing))
                elif sign:
                    message = Message("'{closing}' closes what nothing in the paragraph opens", closing=closing)
                    yield passage.problem(part.start() + at, message, Message("write '{opening}' where it begins, or take it out", opening=opening))


def _all_paired(words: str, opening: str, closing: str) -> bool:
    """Whether there is nothing to look at more closely: on each line as many signs that open as that close."""
    if words.count(opening) != words.count(closing):
        return False
    return all(line.count(opening) == line.count(closing) for line in words.split("\n"))


def _alone(text: str, opening: str, closing: str) -> tuple[int, str]:
    """The first sign without its counterpart and its place; an empty sign where all are paired."""
    opened: list[int] = []
    for match in re.finditer(f"[{re.escape(opening + closing)}]", text):
        if match.group() == opening:
            opened.append(match.start())
        elif opened:
            opened.pop()
        else:
            return match.start(), closing
    return (opened[0], opening) if opened else (0, "")
