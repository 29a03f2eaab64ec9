"""Every number that a page says in its text, in any notation: what a title, a question or a told change may say of it."""

from __future__ import annotations

from collections.abc import Iterable

from healthsite.model.data import Reference
from healthsite.model.page import Page
from healthsite.model.passage import Passage
from healthsite.text.stated_figures import stated_figures


def said_figures(page: Page, body: Passage | None, sources: Iterable[Reference]) -> set[str]:
    """Values of its figures and shares, and the years of the sources."""
    values = {figure.value for block in page.document.blocks for figure in block.figures}
    values |= {value for figure in (stated_figures(body.words, page.language) if body else ()) for value in figure.values}
    return values | {str(source.year) for source in sources if source.year}
