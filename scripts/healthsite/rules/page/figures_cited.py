"""A figure in the text is a figure of a fact cited in the same paragraph.

Why:  a wrong number on a health page is an accident. The ledger has the number of the source.
Bad:  `About 5 per cent …[@lkb-prognosis-3-percent]`
Good: `About 3 per cent …[@lkb-prognosis-3-percent]`

A paragraph, a list item and a table row each carry their own citations. A percentage may be said
as a share too: "about 1 in 5" for 20 per cent. The year of a source may be named where the source is. Number words count where a cited fact has such a number and the
paragraph does not say it. A heading may have the figures of its section. Where something stands ("page 3") is no figure,
nor is a date in a paragraph that cites nothing.
"""

from collections.abc import Iterable, Iterator

from healthsite.model.data import Fact
from healthsite.model.document import Block, Figure
from healthsite.model.message import Message, joined
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.masking import words_only
from healthsite.text.pointers import is_in_date, is_pointer
from healthsite.text.shares import shares_in

RESTS_ON = ("docs/_data/facts/", "docs/_data/references.yml")
GIVES_WAY_TO = ("cited-facts", "citation-marks", "list-marks", "list-starts", "image-words")
IN_WORDS = {str(number) for number in range(2, 13)}
"""Numbers that texts write in words."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    for section in page.document.sections:
        for block in section.blocks:
            if block.figures:
                cited = section.facts if block.kind == "heading" else [citation.fact for citation in block.citations]
                yield from _wrong(page, block, sorted(set(cited)), site)


def _wrong(page: Page, block: Block, cited: Iterable[str], site: Site) -> Iterator[Problem]:
    facts = [site.facts[fact] for fact in cited if fact in site.facts]
    theirs = {identity for fact in facts for identity in numbers_of_figures(fact.figures)}
    known = theirs | _years(page, block, facts, site) | _shares(page, block, theirs)
    unsaid = theirs - {figure.identity for figure in block.figures}
    counted = any(value in IN_WORDS for value, percent in unsaid if not percent)
    for figure in block.figures:
        plain_count = figure.word and not figure.percent and not counted
        if figure.identity in known or plain_count or _in_percent_table(block, figure, known):
            continue
        if not figure.word and _states_nothing(page, figure, bool(facts), site):
            continue
        if not facts and not figure.word:
            message = Message("the figure '{written}' stands without a citation", written=figure.written)
            yield page.problem(figure.position, message, Message("cite the fact that has this figure: [@fact-id]"))
        elif facts:
            message = Message("found '{written}', which is no figure of the facts cited here", written=figure.written)
            yield page.problem(figure.position, message, Message("expected one of these: {figures}", figures=joined(map(_own, facts), between="; ")))


def _states_nothing(page: Page, figure: Figure, cited: bool, site: Site) -> bool:
    """Whether a figure only says where something stands, or is part of a date that no source gave."""
    body = site.body(page)
    if body is None:
        return False
    offset = body.line_starts[figure.position.line - body.start.line] + figure.position.column - 1
    return is_pointer(body.words, offset, page.language) or (not cited and is_in_date(body.words, offset, page.language))


def _years(page: Page, block: Block, facts: list[Fact], site: Site) -> set[tuple[str, bool]]:
    """Years of the sources that are cited here, or named."""
    text = " ".join(block.text.split()).casefold()
    cited = {fact.source for fact in facts}
    sources = (one for one in site.references.values() if one.id in cited or one.name.get(page.language, "\n").casefold() in text)
    return {(str(source.year), False) for source in sources if source.year}


def _shares(page: Page, block: Block, theirs: set[tuple[str, bool]]) -> set[tuple[str, bool]]:
    """The two figures of each share that says the same as a percentage of the facts."""
    percentages = [value for value, percent in theirs if percent]
    shares = shares_in(words_only(block.text), page.language) if percentages else ()
    return {(value, False) for share in shares if any(map(share.says, percentages)) for value in (share.part, share.whole)}


def _own(fact: Fact) -> Message:
    """A fact and its figures."""
    if not fact.figures:
        return Message("{fact}: no figures", fact=fact.id)
    return Message("{fact}: {figures}", fact=fact.id, figures=", ".join(fact.figures))


def _in_percent_table(block: Block, figure: Figure, known: set[tuple[str, bool]]) -> bool:
    """A table may say "per cent" once in its head."""
    return block.kind == "row" and (figure.value, True) in known
