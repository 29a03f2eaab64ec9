"""Every statement of the site that rests on a source, page by page: the way back from a source to what was made of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.link_targets import target_from
from healthsite.text.statements import Statement, statements_of


def source_statements(page: Page, site: Site) -> str:
    """HTML: for each page that cites the source, in the order of the menu, its statements with a link to their section.

    The source is the one that the page is named after: `references/mill` is the page of `mill`.
    """
    source = page.key.rsplit("/", 1)[-1]
    others = (other for other in _pages(page.language, site) if other.key != page.key)
    return "".join(
        f"<details><summary>{escape(other.meta.title, quote=False)} ({len(found)})</summary><ul>"
        + "".join(_item(page, other, statement, site) for statement in found) + "</ul></details>"
        for other in others if (found := list(_resting_on(other, source, site)))
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


def _item(page: Page, other: Page, statement: Statement, site: Site) -> str:
    titles = {section.anchor: section.title for section in other.document.headings}
    target = target_from(page.key, other.key) + (f"#{statement.anchor}" if statement.anchor else "")
    title = titles.get(statement.anchor) or other.meta.title
    return f'<li>{escape(statement.words, quote=False)} <a href="{target}">{escape(title, quote=False)}</a></li>'
