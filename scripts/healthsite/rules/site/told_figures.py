"""A figure in a question or in a told change stands on the page that it is about; a notice states none.

Why:  these words stand on other pages, without a citation; the figure has its source only in the text that it is taken from.
Bad:  `en: Why do 40 per cent get a flat loaf?`, and no 40 on the page that answers
Good: `en: Why is my loaf flat?`

In a change and in words of the interface only shares are looked at ("40 per cent", "nine in ten", "half of"). A notice may
name the year of a source.
"""

from collections.abc import Iterable, Iterator

from healthsite.model.message import Message
from healthsite.model.page_changes import EVERY_PAGE
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.said_figures import said_figures
from healthsite.text.stated_figures import StatedFigure, stated_figures

QUESTIONS, CHANGES, LABELS = "docs/_data/questions.yml", "docs/_data/changes.yml", "docs/_data/labels.yml"
STRINGS = "overrides/strings/"
RESTS_ON = (QUESTIONS, CHANGES, LABELS, "docs/_data/references.yml", "pages")


def check(site: Site) -> Iterator[Problem]:
    years = {str(source.year) for source in site.references.values() if source.year}
    for passage in site.passages:
        if passage.path in (QUESTIONS, CHANGES, LABELS) or passage.path.startswith(STRINGS):
            figures = stated_figures(passage.words, passage.language)
            if passage.path == LABELS:
                figures = tuple(figure for figure in figures if not years.issuperset(figure.values))
            elif passage.path != QUESTIONS:
                figures = tuple(figure for figure in figures if figure.share is not None)
            if figures:
                yield from _unsaid(passage, figures, site)


def _unsaid(passage: Passage, figures: Iterable[StatedFigure], site: Site) -> Iterator[Problem]:
    keys = _pages(passage, site)
    pages = [page for key in keys if (page := site.page(key, passage.language))]
    said = {value for page in pages for value in said_figures(page, site.body(page), site.references.values())}
    for figure in figures:
        if not keys:
            message = Message("the figure '{figure}' stands on many pages without a source", figure=figure.written)
            yield passage.problem(figure.offset, message, Message("write it on a page, with a citation, and leave it out here"))
        elif not set(figure.values) <= said:
            message = Message("the figure '{figure}' is not on the page '{key}'", figure=figure.written, key=keys[0])
            yield passage.problem(figure.offset, message, Message("take it from the text, where its source stands beside it, or leave it out"))


def _pages(passage: Passage, site: Site) -> tuple[str, ...]:
    """Keys of the pages that a question or change is about; none for what stands on any page."""
    words = " ".join(passage.markup.split())
    if passage.path == QUESTIONS:
        return next(((one.page,) for one, _ in site.questions if _is(one.words.get(passage.language), words)), ())
    if passage.path == CHANGES:
        pages = next((one.pages for one, _ in site.changes if _is(one.what.get(passage.language), words)), ())
        return () if EVERY_PAGE in pages else pages
    return ()


def _is(value: str | None, words: str) -> bool:
    return bool(value) and " ".join(value.split()) == words
