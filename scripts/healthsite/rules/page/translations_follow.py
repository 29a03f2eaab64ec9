"""A section, a fact, a figure or a box that changes in the original changes in the translations too.

Why:  whoever changes the original alone leaves readers of the other languages with something else, and the pages that
      are then told of are not the ones that were touched.
Bad:  `[@mill-days]` taken out of a section of the original, and left in the same section of the Danish page
Good: the change is made in every language

Only sections that have changed since the translations followed them are looked at: there it is the original that moved.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from healthsite.model.document import Section
from healthsite.model.message import Message, quoted
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections
from healthsite.text.counterparts import boxes_of, first_inside, in_words, place_in

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("cited-facts", "citation-marks", "figures-cited", "text-language", "heading-anchors", "heading-marks", "page-sections", "permalinks-kept")


@dataclass(frozen=True)
class Difference:
    """What stands on one side only, and where in the original it stands or should stand."""

    position: Position
    what: str
    """fact | figure | box | section | order"""
    name: str
    """The fact's id, the figure as written, the name of the box, the anchor of the section."""
    here: bool
    """Whether it is the original that has it."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    if not site.is_original(page):
        return
    told: dict[Difference, list[str]] = {}
    for edition in site.editions(page.key):
        for difference in _sections(page, edition, site.followed.get((edition.language, edition.key), {})):
            told.setdefault(difference, []).append(edition.path)
        changed = stale_sections(edition, site)
        for section, other in section_pairs(page.document, edition.document) if changed else ():
            if section.key in changed and section.facts | other.facts <= site.facts.keys():  # cited-facts speaks of the others
                for difference in (*_differences(section, page, other, edition), *_boxes(section, page, other, edition)):
                    told.setdefault(difference, []).append(edition.path)
    for difference, paths in told.items():
        yield page.problem(difference.position, *_said(difference, quoted(paths)))


def _sections(page: Page, edition: Page, followed: Mapping[str, str]) -> Iterator[Difference]:
    """Sections that are new, and the first that was moved, since the translation followed the page; nothing of a page it never followed."""
    mine, theirs = page.document.anchors, edition.document.anchors
    for section in page.document.headings:
        if followed and section.anchor and section.anchor not in theirs and section.anchor not in followed:
            yield Difference(section.position, "section", section.anchor, True)
    before = [anchor for anchor in followed if anchor in mine]
    now = [section for section in page.document.headings if section.anchor in followed]
    for section, anchor in zip(now, before):
        if section.anchor != anchor:
            yield Difference(section.position, "order", section.anchor, True)
            return


def _differences(section: Section, page: Page, other: Section, edition: Page) -> Iterator[Difference]:
    mine, theirs = ({figure.identity for figure in side.figures} for side in (section, other))
    for here, side in ((True, section), (False, other)):
        lacking = other.facts if here else section.facts
        figures = theirs if here else mine
        for block in side.blocks:
            place = block.position if here else place_in(section, other, block)
            for citation in block.citations:
                if citation.fact not in lacking:
                    yield Difference(citation.position if here else place, "fact", citation.fact, here)
            for figure in block.figures:
                against, language = (other, edition.language) if here else (section, page.language)
                if figure.identity not in figures and not in_words(figure, side, against, language):
                    yield Difference(figure.position if here else place, "figure", figure.written, here)


def _boxes(section: Section, page: Page, other: Section, edition: Page) -> Iterator[Difference]:
    mine, theirs = boxes_of(section, page.document), boxes_of(other, edition.document)
    for here, boxes, names in ((True, mine, [box.type for box in theirs]), (False, theirs, [box.type for box in mine])):
        for box in boxes:
            if box.type in names:
                names.remove(box.type)
            else:
                inside = None if here else first_inside(other, box)
                place = box.position if here else place_in(section, other, inside) if inside else section.position
                yield Difference(place, "box", box.type, here)


def _said(difference: Difference, where: Message) -> tuple[Message, Message]:
    name = difference.name
    if difference.what == "section":
        return (Message("the section '{anchor}' is new and not in the translations: {where}", anchor=name, where=where),
                Message("translate it there"))
    if difference.what == "order":
        return (Message("the section '{anchor}' was moved here, and not in the translations: {where}", anchor=name, where=where),
                Message("move it there too, or back to its place here"))
    if difference.what == "box" and difference.here:
        return (Message("the section has changed and has the box '{name}', which the translations do not: {where}", name=name, where=where),
                Message("write it there too, or take it out here"))
    if difference.what == "box":
        return (Message("the section has changed and lacks the box '{name}', which the translations have: {where}", name=name, where=where),
                Message("write '!!! {name}' here again, or take it out there too", name=name))
    if difference.what == "fact" and difference.here:
        return (Message("the section has changed and cites '{fact}', which the translations do not: {where}", fact=name, where=where),
                Message("say it there too, or take it out here"))
    if difference.what == "fact":
        return (Message("the section has changed and no longer cites '{fact}', which the translations do: {where}", fact=name, where=where),
                Message("cite [@{fact}] here again, or take it out there too", fact=name))
    if difference.here:
        return (Message("the section has changed and has '{figure}', which the translations do not: {where}", figure=name, where=where),
                Message("correct the figure in the language that is wrong"))
    return (Message("the section has changed and lacks '{figure}', which the translations have: {where}", figure=name, where=where),
            Message("say it here again, or take it out there too"))
