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
    address = page.url or "/"
    renamed = any(f"{address}#{section.anchor}" not in site.permalinks for section in page.document.headings)
    for anchor in expected:
        if renamed and f"{address}#{anchor}" in site.permalinks:
            continue  # permalinks-kept tells which heading has lost its anchor
        if anchor not in places:
            heading = page_type.sections[anchor].get(page.language, "")
            message = Message("the section '{anchor}' is missing, which every page of type '{type}' has", anchor=anchor, type=page_type.key)
            hint = Message("add '## {heading} {{#{anchor}}}'", heading=heading, anchor=anchor)
            yield page.problem(_above(page, expected[: expected.index(anchor)]), message, hint)
    present = [anchor for anchor in places if anchor in expected]
    for found, wanted in zip(present, [anchor for anchor in expected if anchor in places]):
        if found != wanted:
            message = Message("the section '{found}' stands where '{expected}' is expected", found=found, expected=wanted)
            yield page.problem(places[found], message, Message("order: {anchors}", anchors=", ".join(expected)))
            return


def _above(page: Page, earlier: list[str]) -> Position:
    """Last line of the section above the missing one."""
    sections = page.document.sections
    above = next((section for anchor in reversed(earlier) for section in sections if section.anchor == anchor), sections[0])
    return Position(above.blocks[-1].position.line) if above.blocks else above.position
