"""Each section of a translation has the same boxes as the original.

Why:  a box is a warning or says what kind of knowledge a text rests on; who reads the other language needs it as much.
Bad:  `!!! hot` in the original, and the same text without a box in the translation
Good: the same boxes in both, in the same order
"""

from collections.abc import Iterator

from healthsite.model.document import Box, Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.counterparts import boxes_of, first_inside, place_in

RESTS_ON = ("docs/_data/labels.yml",)
GIVES_WAY_TO = ("known-boxes", "box-openings")


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        mine, theirs = boxes_of(section, page.document), boxes_of(other, original.document)
        if [box.type for box in mine] != [box.type for box in theirs] and all(box.type in site.labels for box in theirs):
            yield _difference(page, section, mine, original, other, theirs)


def _difference(page: Page, section: Section, mine: list[Box], original: Page, other: Section, theirs: list[Box]) -> Problem:
    """The first box that is not the original's."""
    same = next((at for at, (one, two) in enumerate(zip(mine, theirs)) if one.type != two.type), min(len(mine), len(theirs)))
    if len(mine) > len(theirs):
        message = Message("the box '{name}' is not in the original ({where})", name=mine[same].type, where=f"{original.path}:{other.position.line}")
        return page.problem(mine[same].position, message, Message("write it there too, or take it out here"))
    where = f"{original.path}:{theirs[same].position.line}"
    if len(mine) == len(theirs):
        message = Message("found the box '{found}' where the original has '{expected}' ({where})",
                          found=mine[same].type, expected=theirs[same].type, where=where)
        return page.problem(mine[same].position, message, Message("open the same box in both languages"))
    inside = first_inside(other, theirs[same])
    place = place_in(section, other, inside) if inside else section.position
    message = Message("the box '{name}' is missing, which the original has ({where})", name=theirs[same].type, where=where)
    return page.problem(place, message, Message("write '!!! {name}' here too, and its text below it, indented by four spaces", name=theirs[same].type))
