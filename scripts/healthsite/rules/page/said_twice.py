"""A page says a thing once.

Why:  a paragraph that was pasted twice makes the reader look for a difference that is not there; and when one copy
      is corrected, the other is forgotten.
Bad:  the same paragraph under two headings
Good: the paragraph where it belongs, and a link to it where it is needed again

Pages that set one source's statements beside another's (`attributes_sources` in `docs/_data/page-types.yml`) may
repeat a statement where it answers two questions.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

RESTS_ON = ("docs/_data/page-types.yml",)
SHORTEST = 8
"""Words. A shorter line, such as an item of a list, may well be needed twice."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    page_type = site.page_types.get(page.meta.type)
    if page_type and page_type.attributes_sources:
        return
    seen: dict[tuple[str, ...], Position] = {}
    for block in page.document.blocks:
        words = tuple(block.text.casefold().split())
        if block.kind in ("heading", "row") or len(words) < SHORTEST:
            continue
        if words in seen:
            message = Message("this text stands on line {line} already", line=seen[words].line)
            yield page.problem(block.position, message, Message("remove it here or there"))
        seen.setdefault(words, block.position)
