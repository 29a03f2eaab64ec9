"""Each section of a translation has the same lists made from data as the original.

Why:  the list is the page's content; without it the other language has a heading and nothing below.
Bad:  `::: glossary` in the original, and the translation without it
Good: the same line below the same heading in both, with the same words behind its name
"""

from collections.abc import Iterator

from healthsite.model.listed import ENTRIES
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.counterparts import lists_of

GIVES_WAY_TO = ("known-lists",)


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        mine, theirs = lists_of(section, page.document), lists_of(other, original.document)
        for listing in mine:
            if listing.name not in [their.name for their in theirs]:
                message = Message("the list '{name}' is not in the original ({where})", name=listing.name,
                                  where=f"{original.path}:{other.position.line}")
                yield page.problem(listing.position, message, Message("write it there too, or take it out here"))
            elif listing.name in ENTRIES and listing.line not in (asked := [their.line for their in theirs if their.name == listing.name]):
                message = Message("found '{found}', and the original has '{expected}'", found=listing.line, expected=asked[0])
                yield page.problem(listing.position, message, Message("write it as it stands there, or change both"))
        for listing in theirs:
            if listing.name in ENTRIES and listing.name not in [my.name for my in mine]:
                message = Message("the list '{name}' is missing, which the original has ({where})", name=listing.name,
                                  where=f"{original.path}:{listing.position.line}")
                yield page.problem(section.position, message, Message("write '{line}' here too, alone on its line", line=listing.line))
