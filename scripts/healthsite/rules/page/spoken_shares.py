"""A share in words, such as half or a third, is the share that a fact cited beside it has.

Why:  "two thirds" for "half" is as wrong as 67 for 50 per cent, and has no digit that would be noticed.
Bad:  `Two thirds of the bakers rest it.[@mill-rest]`, where the fact says half
Good: `Half of the bakers rest it.[@mill-rest]`

Beside a percentage the words may be rounded: a fifth, or "every fifth", for 20 per cent. What is left over counts too:
"three quarters do not" where the fact says 25 per cent.
"""

from collections.abc import Iterator

from healthsite.model.data import Fact
from healthsite.model.message import Message, joined
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.shares import ROUNDING, fact_shares
from healthsite.text.spoken_shares import spoken_shares

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("cited-facts", "citation-marks")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    found = list(spoken_shares(body.words, page.language)) if body else []
    for share, leeway in found:
        position = body.position(share.offset)
        facts = [site.facts[key] for key in _cited_at(position, page) if key in site.facts]
        mine = 100 * float(share.part) / float(share.whole)
        theirs = [value for fact in facts for value in fact_shares(fact.figures)]
        if facts and not any(abs(mine - value) <= max(leeway, ROUNDING) for known in theirs for value in (known, 100 - known)):
            message = Message("found '{written}', which is no share of the facts cited here", written=share.written)
            yield page.problem(position, message, Message("expected one of these: {figures}", figures=joined(map(_own, facts), between="; ")))


def _cited_at(position: Position, page: Page) -> list[str]:
    """The facts cited in the paragraph at a place; at a heading, those of its section."""
    for section in page.document.sections:
        for block in section.blocks:
            if 0 <= position.line - block.position.line <= block.text.count("\n"):
                return sorted(set(section.facts)) if block.kind == "heading" else list(dict.fromkeys(one.fact for one in block.citations))
    return []


def _own(fact: Fact) -> Message:
    """A fact and its figures."""
    if not fact.figures:
        return Message("{fact}: no figures", fact=fact.id)
    return Message("{fact}: {figures}", fact=fact.id, figures=", ".join(fact.figures))
