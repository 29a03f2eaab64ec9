"""Each section of a translation has as many paragraphs, items and rows as the original.

Why:  a paragraph that was forgotten, or that only one language has, is seen by nobody who reads one language only.
Bad:  three items in a list of the original, two in the translation
Good: three in both; `<!-- allow same-parts: why -->` where a language needs it otherwise
"""

from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.counterparts import differences, place_in

SEVERITY = "warning"
GIVES_WAY_TO = ("same-boxes", "text-language", "untranslated-text")
WORDS = {"paragraph": Message("paragraphs"), "item": Message("list items"), "row": Message("rows of a table")}


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        for kind, words in WORDS.items():
            mine, theirs = (sum(block.kind == kind for block in side.blocks) for side in (section, other))
            if mine != theirs:
                where = f"{original.path}:{other.position.line}"
                message = Message("{words} in this section: {found}, expected {expected} as in the original ({where})",
                                  words=words, found=mine, expected=theirs, where=where)
                yield page.problem(_place(section, other), message, Message("say the same in both languages, in the same parts"))
                break


def _place(section: Section, other: Section):
    """The first part that the original does not have, or where the first stands that only the original has."""
    for tag, first, last, their_first, their_last in differences(section, other):
        if last - first > their_last - their_first:
            return section.blocks[first + their_last - their_first].position
        if last - first < their_last - their_first:
            return place_in(section, other, other.blocks[their_first + last - first])
    return section.position
