"""A share, such as one of four, is the share that the fact cited beside it has.

Why:  "one of four" for "three of four" turns a finding round, and "one" alone is not taken for a figure.
Bad:  `One of five bakers uses 70 per cent water.[@mill-water]`, where the fact says 4 of 5
Good: `Four of five bakers use 70 per cent water.[@mill-water]`
"""

from bisect import bisect_right
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.figures import LEDGER
from healthsite.text.shares import shares_in

GIVES_WAY_TO = ("figures-cited", "cited-facts", "citation-marks")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    blocks = page.document.blocks
    starts = [block.position for block in blocks]
    for share in shares_in(body.words, page.language) if body and blocks else ():
        block = blocks[max(0, bisect_right(starts, body.position(share.offset)) - 1)]
        cited = dict.fromkeys(citation.fact for citation in block.citations if citation.fact in site.facts)
        theirs = {
            (known.part, fact): figure
            for fact in cited for figure in site.facts[fact].figures for known in shares_in(figure, LEDGER) if known.whole == share.whole
        }
        if theirs and share.part not in {part for part, _ in theirs}:
            (_, fact), figure = next(iter(theirs.items()))
            message = Message("found '{written}', but the fact '{fact}' has '{figure}'", written=share.written, fact=fact, figure=figure)
            yield body.problem(share.offset, message, Message("write the share that the fact has, or cite the fact that has this one"))
