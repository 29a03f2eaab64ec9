"""What changed: the latest changes of the whole site, and those of one page."""

from __future__ import annotations

from html import escape
from typing import Any

from healthsite.model.page import Page
from healthsite.model.page_changes import EVERY_PAGE
from healthsite.model.site import Site
from healthsite.render.dates import date_in_words
from healthsite.text.link_targets import target_from

LATEST = 10
"""As many as the list shows."""


def changes_of(page: Page, site: Site) -> list[dict[str, Any]]:
    """For the template: `date, kind, what` of each change of a page, the newest first."""
    words = site.strings[page.language]
    return [
        {"date": change.date, "kind": words[f"change.{change.kind}"], "what": change.what.get(page.language, "")}
        for change, _ in site.changes if change.is_of(page.key)
    ]


def change_list(page: Page, site: Site) -> str:
    """HTML: the latest changes, each with its day, its kind and links to the pages."""
    words = site.strings[page.language]
    items = "".join(
        f'<li><time datetime="{change.date}">{date_in_words(change.date, words)}</time>'
        f' ({escape(words[f"change.{change.kind}"], quote=False)}): {escape(change.what.get(page.language, ""), quote=False)}'
        f"{_links(page, change.pages, site)}</li>"
        for change, _ in site.changes[:LATEST]
    )
    return f"<ul>{items}</ul>"


def _links(page: Page, keys: tuple[str, ...], site: Site) -> str:
    others = [other for key in keys if key not in (EVERY_PAGE, page.key) and (other := site.page(key, page.language))]
    return "".join(f' <a href="{target_from(page.key, other.key)}">{escape(other.meta.title, quote=False)}</a>' for other in others)
