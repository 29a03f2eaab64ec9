"""Every statement of the site that rests on a source, page by page: the way back from a source to what was made of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.link_targets import target_from
from healthsite.text.statements import Statement, statements_of


LONGEST = 500
"""Statements that one page can hold in words: with half as many again it would be heavier than any page may be (`tests/weights.py`)."""


def source_statements(page: Page, site: Site) -> str:
    """HTML: for each page that cites the source, in the order of the menu, its sections with the statements that stand there.

    The source is the one that the page is named after: `references/mill` is the page of `mill`. Of more than `LONGEST`
    statements, a section says how many it has, and its link leads to them.
    """
    source = page.key.rsplit("/", 1)[-1]
    found = {other.key: (other, list(_resting_on(other, source, site))) for other in _pages(page.language, site) if other.key != page.key}
    in_words = sum(len(statements) for _, statements in found.values()) <= LONGEST
    return "".join(
        f"<details><summary>{escape(other.meta.title, quote=False)} ({len(statements)})</summary><ul>"
        + "".join(_section(page, other, anchor, list(words), in_words) for anchor, words in groupby(statements, lambda one: one.anchor))
        + "</ul></details>"
        for other, statements in found.values() if statements
    )


def _pages(language: str, site: Site) -> Iterator[Page]:
    """Pages in the order of the menu, then those that are not in it."""
    for key in dict.fromkeys([*site.settings.nav, *site.keys]):
        if page := site.page(key, language):
            yield page


def _resting_on(page: Page, source: str, site: Site) -> Iterator[Statement]:
    for statement in statements_of(page.document):
        if any(site.facts[fact].source == source for fact in statement.facts if fact in site.facts):
            yield statement


def _section(page: Page, other: Page, anchor: str, statements: list[Statement], in_words: bool) -> str:
    titles = {section.anchor: section.title for section in other.document.headings}
    target = target_from(page.key, other.key) + (f"#{anchor}" if anchor else "")
    link = f'<a href="{target}">{escape(titles.get(anchor) or other.meta.title, quote=False)}</a>'
    if not in_words:
        return f"<li>{link} ({len(statements)})</li>"
    return f"<li>{link}<ul>" + "".join(f"<li>{escape(statement.words, quote=False)}</li>" for statement in statements) + "</ul></li>"
