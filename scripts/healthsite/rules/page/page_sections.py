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
from healthsite.text.counterparts import place_of_heading

RESTS_ON = ("docs/_data/page-types.yml",)


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
            yield page.problem(_place(page, anchor, expected[: expected.index(anchor)], site), message, hint)
    present = [anchor for anchor in places if anchor in expected]
    for found, wanted in zip(present, [anchor for anchor in expected if anchor in places]):
        if found != wanted:
            message = Message("the section '{found}' stands where '{expected}' is expected", found=found, expected=wanted)
            yield page.problem(places[found], message, Message("order: {anchors}", anchors=", ".join(expected)))
            return


def _place(page: Page, anchor: str, earlier: list[str], site: Site) -> Position:
    """Where another language has the section, or else the last line of the section above the missing one."""
    edition = next((edition for edition in site.editions(page.key) if anchor in edition.document.anchors), None)
    if edition:
        return place_of_heading(anchor, page.document, edition.document)
    sections = page.document.sections
    above = next((section for anchor in reversed(earlier) for section in sections if section.anchor == anchor), sections[0])
    return Position(above.blocks[-1].position.line) if above.blocks else above.position
