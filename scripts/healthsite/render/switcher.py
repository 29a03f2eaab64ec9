"""The choice of language on a page: every language of the site, each in its own words."""

from __future__ import annotations

from healthsite.model.page import Page
from healthsite.model.settings import Language
from healthsite.model.site import Site


def switcher(page: Page, site: Site) -> list[dict[str, object]]:
    """Every language with its own name and the address (relative to the root) of this page in it.

    A language without the page leads to its front page.
    """
    editions = {edition.language: edition for edition in site.editions(page.key)}
    return [
        language_entry(language, editions[language.code].url if language.code in editions else language.prefix, page.language, site)
        for language in site.settings.languages
    ]


def language_entry(language: Language, url: str, current: str, site: Site) -> dict[str, object]:
    """One choice of the language switcher, with what it says of itself in its own language."""
    words = site.strings[language.code]
    return {"code": language.code, "name": language.name, "url": url, "current": language.code == current,
            "hint": words["language.hint"], "close": words["close"]}
