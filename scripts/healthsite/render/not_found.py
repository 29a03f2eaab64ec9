"""What the page for a wrong address shows: help in every language, the likeliest one first."""

from __future__ import annotations

from typing import Any

from healthsite.model.site import Site
from healthsite.render.page_view import chrome
from healthsite.render.switcher import language_entry


def not_found_view(language: str, site: Site) -> dict[str, Any]:
    """The template's data for the 404 page of one language.

    The host may serve the same file for any address, so every language is on it; a few lines of
    script put the language of the address asked for first.
    """
    codes = [language, *(code for code in site.settings.codes if code != language)]
    return {
        "type": "not-found",
        "language": language,
        "title": site.word(language, "404.title"),
        "description": site.word(language, "404.text"),
        "canonical": "",
        "alternates": [],
        "switcher": [language_entry(entry, entry.prefix, language, site) for entry in site.settings.languages],
        "helps": [_help(code, site) for code in codes],
        "prefixes": {entry.prefix: entry.code for entry in site.settings.languages if entry.prefix},
        "default": site.settings.default.code,
        "base_path": site.settings.base_path,
        "titles": {code: site.word(code, "404.title") for code in codes},
        **chrome(language, site),
    }


def _help(code: str, site: Site) -> dict[str, Any]:
    """The front page and the top pages of the menu, in one language."""
    pages = [page for key in site.settings.nav if (key == "index" or key.endswith("/index"))
             and (page := site.page(key, code))]
    return {
        "code": code,
        "name": site.settings.language(code).name,
        "words": site.strings[code],
        "links": [{"url": page.url, "title": page.meta.title} for page in pages],
    }
