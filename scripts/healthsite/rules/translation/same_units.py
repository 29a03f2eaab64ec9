"""A figure has the same unit in every language.

Why:  a reader of Danish who reads weeks where a reader of Norwegian reads months is told something else.
Bad:  «2–3 måneder» in the original, "2–3 weeks" in the translation
Good: the same unit, in the words of each language
"""

from collections.abc import Iterator

from healthsite.model.document import Figure, Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.figures import figures_in
from healthsite.text.units import NAMES, may_be_mistaken

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("figure-units", "figures-cited", "text-language")


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        if any(figure.unit for figure in section.figures):
            yield from _mistaken(page, section, original, other, site)


def _mistaken(page: Page, section: Section, original: Page, other: Section, site: Site) -> Iterator[Problem]:
    mine, theirs, right = _with_units(section), _with_units(other), _of_facts(section, site)
    told: set[tuple[str, str]] = set()
    for (value, unit), figure in mine.items():
        expected = next((known for same, known in theirs if same == value and may_be_mistaken(unit, known) and (value, known) not in mine), "")
        if expected and (value, unit) not in {*theirs, *right} and (unit, expected) not in told:
            told.add((unit, expected))
            where = f"{original.path}:{theirs[value, expected].position.line}"
            message = Message("found '{written}' in {found}; the same section of the original has it in {expected} ({where})",
                              written=figure.written, found=NAMES[unit], expected=NAMES[expected], where=where)
            yield page.problem(figure.position, message, Message("correct the unit in the language that is wrong"))


def _with_units(section: Section) -> dict[tuple[str, str], Figure]:
    """Value and unit -> the first figure of the section that has both."""
    return {(figure.value, figure.unit): figure for figure in reversed(section.figures) if figure.unit}


def _of_facts(section: Section, site: Site) -> set[tuple[str, str]]:
    """Value and unit of the figures of the cited facts: where the translation agrees with them, the original is told."""
    written = (figure for fact in section.facts if fact in site.facts for figure in site.facts[fact].figures)
    return {(found.value, found.unit) for figure in written for found in figures_in(figure)}
