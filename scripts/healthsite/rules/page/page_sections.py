"""A page has the sections of its type, in the agreed order.

Why:  pages of one kind read alike, so a reader knows where on the page the answer stands.
Bad:  a treatment without the section `drawbacks`
Good: a treatment that says under `drawbacks` that the sources name none
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    page_type = site.page_types.get(page.meta.type)
    if not page_type or not site.is_original(page):
        return
    places = {section.anchor: section.position for section in page.document.headings}
    expected = list(page_type.sections)
    for anchor in expected:
        if anchor not in places:
            heading = page_type.sections[anchor].get(page.language, "")
            message = Message("the section '{anchor}' is missing, which every page of type '{type}' has", anchor=anchor, type=page_type.key)
            yield page.problem(_end(page), message, Message("add '## {heading} {{#{anchor}}}'", heading=heading, anchor=anchor))
    present = [anchor for anchor in places if anchor in expected]
    for found, wanted in zip(present, [anchor for anchor in expected if anchor in places]):
        if found != wanted:
            message = Message("the section '{found}' stands where '{expected}' is expected", found=found, expected=wanted)
            yield page.problem(places[found], message, Message("order: {anchors}", anchors=", ".join(expected)))
            return


def _end(page: Page) -> Position:
    blocks = page.document.blocks
    return Position(blocks[-1].position.line) if blocks else Position()
