"""A translation has the same sections as its original, in the same order and at the same level.

Why:  a link to a section works in every language only if the section is there.
Bad:  the Danish page has no `## … {#outlook}`
Good: both pages have `{#outlook}` after `{#help}`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    mine = {section.anchor: section for section in page.document.headings}
    theirs = {section.anchor: section for section in original.document.headings}
    for anchor, section in theirs.items():
        if anchor not in mine:
            where = f"{original.path}:{section.position.line}"
            message = Message("the section '{anchor}' is missing; the original has it as '{title}' ({where})",
                              anchor=anchor, title=section.title, where=where)
            hint = Message("translate it: {marks} … {{#{anchor}}}", marks="#" * section.level, anchor=anchor)
            yield page.problem(_last_line(page), message, hint)
    for anchor, section in mine.items():
        if anchor not in theirs:
            message = Message("the section '{anchor}' is not in the original ({path})", anchor=anchor, path=original.path)
            yield page.problem(section.position, message, Message("add it to the original too, or correct the anchor"))
        elif section.level != theirs[anchor].level:
            other = theirs[anchor]
            where = f"{original.path}:{other.position.line}"
            message = Message("the section '{anchor}' has level {found}, expected {expected} as in {where}",
                              anchor=anchor, found=section.level, expected=other.level, where=where)
            yield page.problem(section.position, message, Message("begin the heading with {marks}", marks="#" * other.level))
    shared = [anchor for anchor in mine if anchor in theirs]
    for found, expected in zip(shared, [anchor for anchor in theirs if anchor in mine]):
        if found != expected:
            message = Message("the section '{found}' stands where the original has '{expected}'", found=found, expected=expected)
            yield page.problem(mine[found].position, message, Message("put the sections in the order of {path}", path=original.path))
            return


def _last_line(page: Page) -> Position:
    blocks = page.document.blocks
    return Position(blocks[-1].position.line) if blocks else Position()
