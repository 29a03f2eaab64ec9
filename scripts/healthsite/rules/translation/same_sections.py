"""A translation has the same sections as its original, in the same order and at the same level.

Why:  a link to a section works in every language only if the section is there.
Bad:  the Danish page has no `## … {#outlook}`
Good: both pages have `{#outlook}` after `{#help}`
"""

from collections.abc import Iterator

from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    mine = {section.anchor: section for section in page.document.headings}
    theirs = {section.anchor: section for section in original.document.headings}
    for anchor, section in theirs.items():
        if anchor not in mine:
            where = f"{original.path}:{section.position.line}"
            message = f"the section '{anchor}' is missing; the original has it as '{section.title}' ({where})"
            yield page.problem(_last_line(page), message, f"translate it: {'#' * section.level} … {{#{anchor}}}")
    for anchor, section in mine.items():
        if anchor not in theirs:
            message = f"the section '{anchor}' is not in the original ({original.path})"
            yield page.problem(section.position, message, "add it to the original too, or correct the anchor")
        elif section.level != theirs[anchor].level:
            message = (f"the section '{anchor}' has level {section.level}, expected {theirs[anchor].level} "
                       f"as in {original.path}:{theirs[anchor].position.line}")
            yield page.problem(section.position, message, f"begin the heading with {'#' * theirs[anchor].level}")
    shared = [anchor for anchor in mine if anchor in theirs]
    for found, expected in zip(shared, [anchor for anchor in theirs if anchor in mine]):
        if found != expected:
            message = f"the section '{found}' stands where the original has '{expected}'"
            yield page.problem(mine[found].position, message, f"put the sections in the order of {original.path}")
            return


def _last_line(page: Page) -> Position:
    blocks = page.document.blocks
    return Position(blocks[-1].position.line) if blocks else Position()
