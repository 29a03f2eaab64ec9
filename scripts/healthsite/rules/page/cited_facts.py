"""Every fact that a page cites is in the ledger.

Why:  the citation is the reader's only proof; one that leads nowhere proves nothing.
Bad:  `[@lkb-onset-week]`
Good: `[@lkb-onset-weeks]`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/facts/",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for citation in block.citations:
            if citation.fact not in site.facts:
                hint = did_you_mean(citation.fact, site.facts, Message("see the ids in docs/_data/facts/"))
                yield page.problem(citation.position, Message("there is no fact '{fact}'", fact=citation.fact), hint)
