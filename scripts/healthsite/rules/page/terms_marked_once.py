"""A page marks a glossary term once, at its first use.

Why:  the explanation is on the spot at the first use; a text full of marked words is hard to read.
Bad:  `[warm](term:proofing)` in two sections of the same page
Good: the first use is marked, the later ones are plain words
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


SEVERITY = "warning"
TERM = "term:"


def check(page: Page, site: Site) -> Iterator[Problem]:
    first: dict[str, Position] = {}
    for block in page.document.blocks:
        for link in block.links:
            if link.target.startswith(TERM) and link.target in first:
                key = link.target.removeprefix(TERM)
                message = Message("the term '{key}' is marked already in line {line}", key=key, line=first[link.target].line)
                yield page.problem(link.position, message, Message("write '{text}' without a link here", text=link.text))
            first.setdefault(link.target, link.position)
