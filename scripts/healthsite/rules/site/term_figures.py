"""A figure in an explanation belongs to a fact that the glossary term names.

Why:  an explanation is read on every page that uses the word; a figure in it needs a source like any other.
Bad:  "Letting the dough rise, for 8 hours.", and no fact that says so
Good: "Letting the dough rise."; how long belongs on a page, with a citation

A number word counts where one of the facts has figures.
"""

from collections.abc import Iterator

from healthsite.model.data import Term
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.claims import numbers_of_figures
from healthsite.text.figures import figures_in

FILE = "docs/_data/glossary.yml"
RESTS_ON = ("docs/_data/facts/", FILE)


def check(site: Site) -> Iterator[Problem]:
    places = {(passage.language, " ".join(passage.markup.split())): passage for passage in site.passages if passage.path == FILE}
    for term in site.terms.values():
        known = _known(term, site)
        for code, words in term.words.items():
            passage = places.get((code, " ".join(words.explanation.split())))
            for found in figures_in(passage.words, code) if passage else ():
                if (found.value, found.percent) not in known and (known or not found.word):
                    message = Message("the figure '{figure}' is in no fact of the term '{term}'", figure=found.written, term=term.key)
                    hint = Message("say only what the word means; or name the fact that has the figure, in 'facts'")
                    yield passage.problem(found.offset, message, hint)


def _known(term: Term, site: Site) -> set[tuple[str, bool]]:
    """Every number that the term's facts have."""
    return {number for fact in term.facts if fact in site.facts for number in numbers_of_figures(site.facts[fact].figures)}
