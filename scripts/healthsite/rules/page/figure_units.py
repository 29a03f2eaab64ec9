"""A figure has the unit that it has in the fact cited beside it.

Why:  the right number with the wrong unit is as wrong as a wrong number: two weeks are not two months.
Bad:  `The dough keeps for 2–3 weeks.[@mill-days]`, where the fact says days
Good: `The dough keeps for 2–3 days.[@mill-days]`

Compared are units of time, weight, length and volume, where the fact has the same number with such a unit.
"""

from collections.abc import Iterable, Iterator

from healthsite.model.document import Block, Figure
from healthsite.model.message import Message, quoted
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.figures import figures_in
from healthsite.text.units import NAMES, may_be_mistaken

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("cited-facts", "citation-marks")

FactFigure = tuple[str, str, str, str]
"""Value and unit of a figure, the fact that has it, and how it is written there."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    for section in page.document.sections:
        for block in section.blocks:
            if any(figure.unit for figure in block.figures):
                cited = section.facts if block.kind == "heading" else {citation.fact for citation in block.citations}
                yield from _wrong(page, block, list(_figures_of(sorted(cited), site)))


def _wrong(page: Page, block: Block, theirs: list[FactFigure]) -> Iterator[Problem]:
    found: dict[tuple[str, FactFigure], list[Figure]] = {}
    for figure in block.figures:
        same = [one for one in theirs if one[0] == figure.value]
        other = next((one for one in same if may_be_mistaken(figure.unit, one[1])), None)
        if other and all(one[1] != figure.unit for one in same) and not (figure.word and _said(block, other)):
            found.setdefault((figure.unit, ("", *other[1:])), []).append(figure)
    for (unit, (_, expected, fact, written)), figures in found.items():
        message = Message("found {figures} in {found}, but the fact '{fact}' has '{written}'",
                          figures=quoted(figure.written for figure in figures), found=NAMES[unit], fact=fact, written=written)
        hint = Message("write {expected}, or cite the fact that has this figure in {found}", expected=NAMES[expected], found=NAMES[unit])
        yield page.problem(figures[0].position, message, hint)


def _figures_of(facts: Iterable[str], site: Site) -> Iterator[FactFigure]:
    for fact in facts:
        for written in site.facts[fact].figures if fact in site.facts else ():
            for figure in figures_in(written):
                yield figure.value, figure.unit, fact, written


def _said(block: Block, other: FactFigure) -> bool:
    """Whether the block has the figure of the fact elsewhere: then a number word counts something else."""
    return any((figure.value, figure.unit) == other[:2] for figure in block.figures)
