"""Each section of a translation has the same figures as the original.

Why:  a number that differs between languages is wrong in one of them.
Bad:  «2–3 måneder» in the original, "2–4 months" in the translation
Good: the same figures, each written as its language writes them
"""

from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message, quoted
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    theirs = {section.anchor: section for section in original.document.sections}
    for section in page.document.sections:
        other = theirs.get(section.anchor)
        if other is not None:
            yield from _differences(page, section, original, other)


def _differences(page: Page, section: Section, original: Page, other: Section) -> Iterator[Problem]:
    mine = {figure.identity: figure for figure in reversed(section.figures)}
    theirs = {figure.identity: figure for figure in reversed(other.figures)}
    for identity, figure in mine.items():
        if identity not in theirs:
            where = f"{original.path}:{other.position.line}"
            message = Message("found '{written}'; the same section of the original has no figures ({where})", written=figure.written, where=where)
            if theirs:
                figures = quoted(known.written for known in reversed(theirs.values()))
                message = Message("found '{written}'; the same section of the original has {figures} ({where})",
                                  written=figure.written, figures=figures, where=where)
            yield page.problem(figure.position, message, Message("correct the figure in the language that is wrong"))
    for identity, figure in theirs.items():
        if identity not in mine:
            where = f"{original.path}:{figure.position.line}"
            message = Message("the section lacks '{written}', which the original has ({where})", written=figure.written, where=where)
            yield page.problem(section.position, message, Message("say it here too, or take it out there"))
