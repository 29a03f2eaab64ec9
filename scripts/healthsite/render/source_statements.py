"""Every statement of the site that rests on a source, page by page: the way back from a source to what was made of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from healthsite.model.listed import EXCEPT
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.folders import first_folder
from healthsite.text.link_targets import target_from
from healthsite.text.statements import Statement, statements_of


LONGEST = 500
"""Statements that a source's own page can hold in words beside its text: with half as many again it would be heavier than any
page may be (`tests/weights.py`). The words then stand on pages of their own, a part on each, and `tests/site` sees to it."""


def source_statements(page: Page, site: Site, source: str = "", *folders: str) -> str:
    """HTML: for each page that cites the source, in the order of the menu, its sections with the statements that stand there.

    Without words behind the list's name, the source is the one that the page is named after (`references/mill` is the page of
    `mill`), and of more than `LONGEST` statements, a section says how many it has. With words, they are always there in full:
    of the pages in these folders, or after `except` of all other pages.
    """
    named = source or page.key.rsplit("/", 1)[-1]
    others = [other for other in _pages(page.language, site) if other.key != page.key and _wanted(other.key, folders)]
    found = {other.key: (other, list(_resting_on(other, named, site))) for other in others}
    in_words = bool(source) or sum(len(statements) for _, statements in found.values()) <= LONGEST
    return "".join(
        f"<details><summary>{escape(other.meta.title, quote=False)} ({len(statements)})</summary><ul>"
        + "".join(_section(page, other, anchor, list(words), in_words) for anchor, words in groupby(statements, lambda one: one.anchor))
        + "</ul></details>"
        for other, statements in found.values() if statements
    )


def _wanted(key: str, folders: tuple[str, ...]) -> bool:
    """Whether the page is one of those that the words behind the list's name ask for."""
    if folders[:1] == (EXCEPT,):
        return first_folder(key) not in folders[1:]
    return not folders or first_folder(key) in folders


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
