"""A translation has the same sections as its original, in the same order and at the same level.

Why:  a link to a section works in every language only if the section is there.
Bad:  the Danish page has no `## … {#outlook}`
Good: both pages have `{#outlook}` after `{#help}`
"""

from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.counterparts import place_of_heading

GIVES_WAY_TO = ("heading-anchors", "heading-marks")


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    mine = {section.anchor: section for section in page.document.headings if section.anchor}
    theirs = {section.anchor: section for section in original.document.headings if section.anchor}
    renamed = _renamed(page, original)
    for anchor, section in theirs.items():
        where = f"{original.path}:{section.position.line}"
        if anchor in renamed and renamed[anchor].anchor and not _was_published(original, renamed[anchor].anchor, site):
            found = renamed[anchor]
            message = Message("the section '{found}' is called '{expected}' in the original ({where})", found=found.anchor, expected=anchor, where=where)
            yield page.problem(found.position, message, Message("write the same anchor in every language: {{#{anchor}}}", anchor=anchor))
        elif anchor not in mine and anchor not in renamed:
            message = Message("the section '{anchor}' is missing; the original has it as '{title}' ({where})",
                              anchor=anchor, title=section.title, where=where)
            hint = Message("translate it: {marks} … {{#{anchor}}}", marks="#" * section.level, anchor=anchor)
            yield page.problem(place_of_heading(anchor, page.document, original.document), message, hint)
        elif anchor in mine and mine[anchor].level != section.level:
            message = Message("the section '{anchor}' has level {found}, expected {expected} as in {where}",
                              anchor=anchor, found=mine[anchor].level, expected=section.level, where=where)
            yield page.problem(mine[anchor].position, message, Message("begin the heading with {marks}", marks="#" * section.level))
    known = {section.anchor for section in renamed.values()}
    for anchor, section in mine.items():
        if anchor not in theirs and anchor not in known and not _was_published(original, anchor, site):
            message = Message("the section '{anchor}' is not in the original ({path})", anchor=anchor, path=original.path)
            yield page.problem(section.position, message, Message("add it to the original too, or correct the anchor"))
    shared = [anchor for anchor in mine if anchor in theirs]
    for found, expected in zip(shared, [anchor for anchor in theirs if anchor in mine]):
        if found != expected:
            message = Message("the section '{found}' stands where the original has '{expected}'", found=found, expected=expected)
            yield page.problem(mine[found].position, message, Message("put the sections in the order of {path}", path=original.path))
            return


def _renamed(page: Page, original: Page) -> dict[str, Section]:
    """Anchor of the original that the translation lacks -> the heading that stands in its place, with another anchor or none."""
    headings, others = page.document.headings, original.document.headings
    if len(headings) != len(others):
        return {}
    mine, theirs = page.document.anchors, original.document.anchors
    return {
        other.anchor: heading for heading, other in zip(headings, others)
        if other.anchor and other.anchor not in mine and heading.anchor not in theirs - {""}
    }


def _was_published(original: Page, anchor: str, site: Site) -> bool:
    """Whether the original had this section once: that it lost it is told there."""
    return f"{original.url or '/'}#{anchor}" in site.permalinks
