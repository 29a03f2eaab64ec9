"""A figure in the text is a figure of a fact cited in the same paragraph.

Why:  a wrong number on a health page is an accident. The ledger has the number of the source.
Bad:  `About 5 per cent …[@lkb-prognosis-3-percent]`
Good: `About 3 per cent …[@lkb-prognosis-3-percent]`

A paragraph, a list item and a table row each carry their own citations. The year of a cited source
may be named. Number words count where a cited fact has figures. A heading may have the figures of
its section.
"""

from collections.abc import Iterable, Iterator

from healthsite.model.data import Fact
from healthsite.model.document import Block, Figure
from healthsite.model.message import Message, joined
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.figures import figures_in


def check(page: Page, site: Site) -> Iterator[Problem]:
    for section in page.document.sections:
        for block in section.blocks:
            if block.figures:
                cited = section.facts if block.kind == "heading" else [citation.fact for citation in block.citations]
                yield from _wrong(page, block, sorted(set(cited)), site)


def _wrong(page: Page, block: Block, cited: Iterable[str], site: Site) -> Iterator[Problem]:
    facts = [site.facts[fact] for fact in cited if fact in site.facts]
    known = {(figure.value, figure.percent) for fact in facts for written in fact.figures for figure in figures_in(written)}
    counted = bool(known)
    references = (site.references.get(fact.source) for fact in facts)
    known |= {(str(reference.year), False) for reference in references if reference and reference.year}
    for figure in block.figures:
        if figure.identity in known or (figure.word and not counted) or _in_percent_table(block, figure, known):
            continue
        if not facts and not figure.word:
            message = Message("the figure '{written}' stands without a citation", written=figure.written)
            yield page.problem(figure.position, message, Message("cite the fact that has this figure: [@fact-id]"))
        elif facts:
            message = Message("found '{written}', which is no figure of the facts cited here", written=figure.written)
            yield page.problem(figure.position, message, Message("expected one of these: {figures}", figures=joined(map(_own, facts), between="; ")))


def _own(fact: Fact) -> Message:
    """A fact and its figures."""
    if not fact.figures:
        return Message("{fact}: no figures", fact=fact.id)
    return Message("{fact}: {figures}", fact=fact.id, figures=", ".join(fact.figures))


def _in_percent_table(block: Block, figure: Figure, known: set[tuple[str, bool]]) -> bool:
    """A table may say "per cent" once in its head."""
    return block.kind == "row" and (figure.value, True) in known
