"""Each language has its own quotation marks.

Why:  the marks of another language, or straight ones, make a text look translated and careless.
Bad:  `"bekkenløsning"` or `“bekkenløsning”` on a Norwegian page
Good: `«bekkenløsning»` in Norwegian, `»bækkenløsning«` in Danish, ‘bekkenløsning’ in English

The marks stand in `docs/_data/typography.yml`.
"""

import re
from collections.abc import Iterator

from healthsite.model.conventions import Typography
from healthsite.model.message import Message
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site

MARK = re.compile("[`\"'´«»‹›„‟“”‚‛‘’′″＂＇](?<!``)(?!(?<=`)`)")
"""But for two backticks or more in a row."""
APOSTROPHES = "'’‘`´′‛"
DECADE = re.compile(r"\d\ds?\b")
"""What an apostrophe may begin: the ’90s."""
BESIDE = "*_\\"
"""Signs that may stand between a mark and its word: of emphasis, and of YAML."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        signs = site.typography.get(passage.language)
        if signs:
            for match in MARK.finditer(passage.words):
                yield from _fault(passage, match.start(), signs)


def _fault(passage: Passage, at: int, signs: Typography) -> Iterator[Problem]:
    mark, before, after = passage.words[at], _near(passage.words, at, -1), _near(passage.words, at, 1)
    if mark == signs.apostrophe and before.isspace() and DECADE.match(passage.words, at + 1):
        return
    if before.isalnum() and after.isalpha() and mark in APOSTROPHES:
        if mark != signs.apostrophe:
            message = Message("found the apostrophe {mark}, expected {apostrophe}", mark=mark, apostrophe=signs.apostrophe)
            yield passage.problem(at, message, Message("write {apostrophe}", apostrophe=signs.apostrophe))
        return
    opens = (before.isspace() or before in "([{–—/-") and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in ")]}–—/-.,;:!?…")
    outer, inner = signs.quotes, signs.inner_quotes
    either = Message("{opening} or {closing}", opening=outer[0], closing=outer[1])
    expected = outer[0] if opens else outer[1] if closes else either
    hint = Message("write {opening}so{closing}", opening=outer[0], closing=outer[1])
    if mark not in outer + inner + signs.apostrophe:
        yield passage.problem(at, Message("found the quotation mark {mark}, expected {expected}", mark=mark, expected=expected), hint)
    elif (opens and not closes and mark in (outer[1], inner[1])) or (closes and not opens and mark in (outer[0], inner[0])):
        message = Message("the quotation mark {mark} begins a quotation, but stands where one ends", mark=mark)
        if opens:
            message = Message("the quotation mark {mark} ends a quotation, but stands where one begins", mark=mark)
        yield passage.problem(at, message, hint)
    elif mark in inner and mark not in outer + signs.apostrophe and not _inside(passage.words, at, outer):
        message = Message("the mark {mark} is for a quotation inside a quotation; found it outside of one, expected {expected}", mark=mark, expected=expected)
        yield passage.problem(at, message, hint)


def _near(words: str, at: int, step: int) -> str:
    """The sign beside a mark, past the marks of emphasis; a space at the ends and beside a cell."""
    at += step
    while 0 <= at < len(words) and words[at] in BESIDE:
        at += step
    sign = words[at] if 0 <= at < len(words) else " "
    return " " if sign == "|" else sign


def _inside(words: str, at: int, outer: str) -> bool:
    """Whether a quotation is open in the paragraph; an apostrophe does not close one."""
    paragraph = words[words.rfind("\n\n", 0, at) + 1: at]
    opened = paragraph.rfind(outer[0])
    return opened >= 0 and not re.search(re.escape(outer[1]) + r"(?!\w)", paragraph[opened + 1:])
