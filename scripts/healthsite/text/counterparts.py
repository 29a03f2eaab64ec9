"""Where on a page something stands, or should stand, that stands on another edition of it."""

from __future__ import annotations

from collections.abc import Hashable
from difflib import SequenceMatcher

from healthsite.model.document import Block, Box, Document, Figure, Listing, Section
from healthsite.model.problem import Position
from healthsite.text.figures import has_ordinal_word, is_ordinal


def place_in(section: Section, other: Section, block: Block) -> Position:
    """The counterpart in `section` of a block of `other`; where there is none, what stands in its place."""
    index = other.blocks.index(block)
    place = len(section.blocks)
    for tag, first, last, their_first, their_last in differences(section, other):
        if their_first <= index < their_last:
            place = min(first + index - their_first, last if tag == "replace" else len(section.blocks))
    return section.blocks[min(place, len(section.blocks) - 1)].position if section.blocks else section.position


def boxes_of(section: Section, document: Document) -> list[Box]:
    """The boxes below a heading."""
    start, end = _reach(section, document)
    return [box for box in document.boxes if start <= box.position < end]


def lists_of(section: Section, document: Document) -> list[Listing]:
    """The lists made from data below a heading."""
    start, end = _reach(section, document)
    return [listing for listing in document.lists if start <= listing.position < end]


def _reach(section: Section, document: Document) -> tuple[Position, Position]:
    """From where to where what stands below a heading goes."""
    following = [other.position for other in document.sections if other.position > section.position]
    return section.position, min(following, default=Position(10**9))


def first_inside(section: Section, box: Box) -> Block | None:
    """The first text of a box."""
    return next((block for block in section.blocks if block.box == box.type and block.position > box.position), None)


def differences(section: Section, other: Section) -> list[tuple[str, int, int, int, int]]:
    """What of one section is what of the other, as `difflib` says it: equal, replace, delete or insert."""
    mine, theirs = ([_signature(block) for block in side.blocks] for side in (section, other))
    return SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes()


def place_of_heading(anchor: str, document: Document, other: Document) -> Position:
    """Where the heading should stand that only the other edition has: at the first block that belongs below it.

    If what belongs below it is gone too, at the next heading; at the end of the page, in its last line.
    """
    keys = [section.key for section in other.sections]
    known = {section.key: section for section in document.sections}
    start = next((at for at in range(keys.index(anchor) - 1, -1, -1) if keys[at] in known), 0)
    above = known.get(keys[start], document.sections[0])
    rest = [block for block in above.blocks if block.kind != "heading"]
    before = [block for section in other.sections[start: keys.index(anchor)] for block in section.blocks if block.kind != "heading"]
    if len(rest) > len(before):
        return Position(rest[len(before)].position.line)
    after = document.sections[document.sections.index(above) + 1:]
    if after:
        return after[0].position
    return Position(above.blocks[-1].position.line if above.blocks else above.position.line)


def _signature(block: Block) -> Hashable:
    """What a block and its translation have in common."""
    facts = frozenset(citation.fact for citation in block.citations)
    figures = frozenset(figure.identity for figure in block.figures)
    return block.kind, block.box, facts, figures, tuple(link.target for link in block.links)


def in_words(figure: Figure, section: Section, other: Section, language: str) -> bool:
    """Whether the other section, in this language, has in words what is an ordinal here: "1. trimester", "the first trimester"."""
    block = next(block for block in section.blocks if figure in block.figures)
    return is_ordinal(figure.value, block.text) and any(has_ordinal_word(figure.value, one.text, language) for one in other.blocks)
