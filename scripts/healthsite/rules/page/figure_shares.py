"""A share, such as one of four, is the share that the fact cited beside it has.

Why:  "one of four" for "three of four" turns a finding round, and "one" alone is not taken for a figure.
Bad:  `One of five bakers uses 70 per cent water.[@mill-water]`, where the fact says 4 of 5
Good: `Four of five bakers use 70 per cent water.[@mill-water]`

Beside a percentage a share says the same, rounded: `20 per cent, about one in five`.
"""

import re
from collections.abc import Iterator

from healthsite.model.document import Block
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.figures import PERCENT
from healthsite.text.sentences import sentence_spans
from healthsite.text.shares import Share, shares_in, shares_of

PERCENTAGE = re.compile(rf"\d\s*{PERCENT}")
GIVES_WAY_TO = ("figures-cited", "cited-facts", "citation-marks")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        cited = dict.fromkeys(citation.fact for citation in block.citations if citation.fact in site.facts)
        theirs = [(fact, share) for fact in cited for share in shares_of(site.facts[fact].figures)]
        percentages = [
            (fact, value, figure) for fact in cited
            for (value, percent), figure in numbers_of_figures(site.facts[fact].figures).items() if percent
        ]
        if theirs or percentages:
            yield from _wrong(page, block, theirs, percentages, site)


def _wrong(page: Page, block: Block, theirs: list[tuple[str, Share]], percentages: list[tuple[str, str, str]], site: Site) -> Iterator[Problem]:
    body = site.body(page)
    start, end = _lines(body, block)
    words = body.words[start:end]
    for share in shares_in(words, page.language):
        if not theirs and _beside_percentage(words, share) and not any(share.says(value) for _, value, _ in percentages):
            fact, _, figure = percentages[0]
            message = Message("found '{written}', but the fact '{fact}' has '{expected}'", written=share.written, fact=fact, expected=figure)
            yield body.problem(start + share.offset, message, Message("write the share that the percentage makes, or leave it out"))
        same = [(fact, known) for fact, known in theirs if known.whole == share.whole]
        if same and all(known.part != share.part for _, known in same):
            fact, known = same[0]
            message = Message("found '{written}', but the fact '{fact}' has '{expected}'", written=share.written, fact=fact, expected=known.written)
            yield body.problem(start + share.offset, message, Message("write the share that the fact has, or cite the fact that has this one"))


def _beside_percentage(words: str, share: Share) -> bool:
    """Whether the sentence of a share has a percentage too."""
    inside = next((words[first:last] for first, last in sentence_spans(words, 0, len(words)) if first <= share.offset < last), "")
    return PERCENTAGE.search(inside) is not None


def _lines(body: Passage, block: Block) -> tuple[int, int]:
    """From where to where in the text the lines of a block go."""
    first = block.position.line - body.start.line
    ends = (*body.line_starts, len(body.words))
    return ends[first], ends[first + block.text.count("\n") + 1]
