"""A page has the sections of its type, in the agreed order.

Why:  pages of one kind read alike, so a reader knows where on the page the answer stands.
Bad:  a treatment without the section `drawbacks`
Good: a treatment that says under `drawbacks` that the sources name none
"""

from collections.abc import Iterator

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
            message = f"the section '{anchor}' is missing, which every page of type '{page_type.key}' has"
            yield page.problem(_end(page), message, f"add '## {heading} {{#{anchor}}}'")
    present = [anchor for anchor in places if anchor in expected]
    for found, wanted in zip(present, [anchor for anchor in expected if anchor in places]):
        if found != wanted:
            yield page.problem(places[found], f"the section '{found}' stands where '{wanted}' is expected",
                               "order: " + ", ".join(expected))
            return


def _end(page: Page) -> Position:
    blocks = page.document.blocks
    return Position(blocks[-1].position.line) if blocks else Position()
