"""The pages of a section, in the order of the menu, each with what it is about: nobody keeps that list by hand."""

from __future__ import annotations

from html import escape
from posixpath import dirname

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.link_targets import target_from


def section_pages(page: Page, site: Site) -> str:
    """HTML of the list of the other pages in a page's folder."""
    keys = [key for key in site.settings.nav if dirname(key) == dirname(page.key) and key != page.key]
    others = [other for key in keys if (other := site.page(key, page.language))]
    items = "".join(
        f'<li><a href="{target_from(page.key, other.key)}">{escape(other.meta.title, quote=False)}</a>'
        f"<p>{escape(other.meta.description, quote=False)}</p></li>"
        for other in others
    )
    return f'<ul class="cards">{items}</ul>'
