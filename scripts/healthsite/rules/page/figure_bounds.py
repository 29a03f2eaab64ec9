"""A figure is "more than" or "less than" only where the fact cited beside it says so.

Why:  "under 80 per cent" for "over 80 per cent" has the right number and says the opposite.
Bad:  `Fewer than 70 per cent …[@mill-water]`, where the fact says over 70
Good: `More than 70 per cent …[@mill-water]`

Compared are percentages, and other figures beside words that can only mean a bound ("more than 3 months").
"""

from collections.abc import Iterator

from healthsite.model.data import Fact
from healthsite.model.document import Block, Figure
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.bounds import bound_before
from healthsite.text.claims import numbers_of_figures
from healthsite.text.figures import LEDGER, figures_in

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("figures-cited", "figure-units", "cited-facts", "citation-marks")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for block in page.document.blocks if body else ():
        facts = [site.facts[key] for key in dict.fromkeys(one.fact for one in block.citations) if key in site.facts] if block.figures else []
        for figure in block.figures if facts else ():
            yield from _wrong(page, body, block, figure, facts)


def _wrong(page: Page, body: Passage, block: Block, figure: Figure, facts: list[Fact]) -> Iterator[Problem]:
    offset = body.line_starts[figure.position.line - body.start.line] + figure.position.column - 1
    mine, start = bound_before(body.words, offset, page.language, figure.percent)
    having = [(fact, bounds) for fact in facts if (bounds := _bounds(fact, figure)) is not None] if mine else []
    if having and not any(mine in bounds for _, bounds in having):
        fact = having[0][0]
        expected = numbers_of_figures(fact.figures).get(figure.identity, "")
        written = " ".join(f"{body.words[start: offset]}{figure.written}".split())
        message = Message("found '{written}', but the fact '{fact}' has '{expected}'", written=written, fact=fact.id, expected=expected)
        yield page.problem(body.position(start), message, Message("the fact says: {claim}", claim=fact.claim))


def _bounds(fact: Fact, figure: Figure) -> set[str] | None:
    """Which bounds a fact gives a number, in its claim or its figures; None where its figures do not have the number."""
    if figure.identity not in numbers_of_figures(fact.figures):
        return None
    return {
        bound_before(text, known.offset, LEDGER, known.percent)[0]
        for text in (fact.claim, *fact.figures)
        for known in figures_in(text)
        if (known.value, known.percent) == figure.identity
    }
