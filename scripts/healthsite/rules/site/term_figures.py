"""A figure in an explanation belongs to a fact that the glossary term names.

Why:  an explanation is read on every page that uses the word; a figure in it needs a source like any other.
Bad:  "Letting the dough rise, for 8 hours.", and no fact that says so
Good: "Letting the dough rise."; how long belongs on a page, with a citation

A number word counts where one of the facts has figures, and where it is part of a share ("nine in ten", "half of").
"""

from collections.abc import Iterator

from healthsite.model.data import Term
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.figures import figures_in
from healthsite.text.shares import ROUNDING
from healthsite.text.stated_figures import stated_figures

FILE = "docs/_data/glossary.yml"
RESTS_ON = ("docs/_data/facts/", FILE)


def check(site: Site) -> Iterator[Problem]:
    places = {(passage.language, " ".join(passage.markup.split())): passage for passage in site.passages if passage.path == FILE}
    for term in site.terms.values():
        known = _known(term, site)
        for code, words in term.words.items():
            passage = places.get((code, " ".join(words.explanation.split())))
            for offset, written in _unknown(passage.words, code, known) if passage else ():
                message = Message("the figure '{figure}' is in no fact of the term '{term}'", figure=written, term=term.key)
                hint = Message("say only what the word means; or name the fact that has the figure, in 'facts'")
                yield passage.problem(offset, message, hint)


def _unknown(words: str, language: str, known: set[tuple[str, bool]]) -> Iterator[tuple[int, str]]:
    """Where each figure stands that is not among those known, and how it is written."""
    shares = {offset: figure for figure in stated_figures(words, language) if figure.share is not None for offset in (figure.offset,)}
    told: set[int] = set()
    for found in figures_in(words, language):
        share = next((one for one in shares.values() if one.offset <= found.offset < one.offset + len(one.written)), None)
        if (found.value, found.percent) not in known and (known or share or not found.word) and (not share or share.offset not in told):
            told.add(share.offset if share else found.offset)
            yield (share.offset, share.written) if share else (found.offset, found.written)
    for share in shares.values():
        spoken = share.offset not in told and any("/" in value for value in share.values)
        if spoken and not any(percent and abs(float(value) - share.share) <= ROUNDING for value, percent in known):
            yield share.offset, share.written


def _known(term: Term, site: Site) -> set[tuple[str, bool]]:
    """Every number that the term's facts have."""
    return {number for fact in term.facts if fact in site.facts for number in numbers_of_figures(site.facts[fact].figures)}
