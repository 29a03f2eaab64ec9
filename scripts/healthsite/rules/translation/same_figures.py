"""Each section of a translation has the same figures as the original.

Why:  a number that differs between languages is wrong in one of them.
Bad:  «2–3 måneder» in the original, "2–4 months" in the translation
Good: the same figures, each written as its language writes them
"""

from collections.abc import Iterator

from healthsite.model.document import Figure, Section
from healthsite.model.message import Message, quoted
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.counterparts import in_words, place_in

RESTS_ON = ("docs/_data/facts/", "docs/_data/references.yml")
GIVES_WAY_TO = ("text-language", "figures-cited")


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        yield from _differences(page, section, original, other, site)


def _differences(page: Page, section: Section, original: Page, other: Section, site: Site) -> Iterator[Problem]:
    mine = {figure.identity: figure for figure in reversed(section.figures)}
    theirs = {figure.identity: figure for figure in reversed(other.figures)}
    own = [figure for identity, figure in mine.items() if identity not in theirs and not in_words(figure, section, other, original.language)]
    lacking = [
        figure for identity, figure in theirs.items()
        if identity not in mine and not _wrong_there(figure, other, site) and not in_words(figure, other, section, page.language)
    ]
    if own and not lacking and len(theirs) > len(mine) - len(own):
        return  # a figure is wrong in the original: figures-cited tells it there
    for figure in own:
        where = f"{original.path}:{other.position.line}"
        message = Message("found '{written}'; the same section of the original has no figures ({where})", written=figure.written, where=where)
        if theirs:
            figures = quoted(known.written for known in reversed(theirs.values()))
            message = Message("found '{written}'; the same section of the original has {figures} ({where})",
                              written=figure.written, figures=figures, where=where)
        yield page.problem(figure.position, message, Message("correct the figure in the language that is wrong"))
    for figure in lacking if not own else ():  # who has mended the others will see which are missing
        where = f"{original.path}:{figure.position.line}"
        message = Message("the section lacks '{written}', which the original has ({where})", written=figure.written, where=where)
        block = next(block for block in other.blocks if figure in block.figures)
        yield page.problem(place_in(section, other, block), message, Message("say it here too, or take it out there"))


def _wrong_there(figure: Figure, section: Section, site: Site) -> bool:
    """Whether the original's figure belongs to none of the facts that its section cites, nor is the year of a source."""
    written = [figure for fact in section.facts if fact in site.facts for figure in site.facts[fact].figures]
    known = {value for value, _ in numbers_of_figures(tuple(written))} | {str(source.year) for source in site.references.values()}
    return not figure.word and figure.value not in known
