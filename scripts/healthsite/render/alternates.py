"""The same page in the other languages: absolute, reciprocal, only where the page exists."""

from __future__ import annotations

from healthsite.model.page import Page
from healthsite.model.site import Language, Site

X_DEFAULT = "x-default"


def alternates(page: Page, site: Site) -> list[dict[str, str]]:
    """`hreflang` and absolute `href` for every edition, itself included, then `x-default`."""
    editions = site.editions(page.key)
    links = [{"hreflang": edition.language, "href": site.settings.absolute(edition.url)} for edition in editions]
    default = site.original(page)
    if default:
        links.append({"hreflang": X_DEFAULT, "href": site.settings.absolute(default.url)})
    return links


def switcher(page: Page, site: Site) -> list[dict[str, object]]:
    """Every language with its own name and the address (relative to the root) of this page in it.

    A language without the page leads to its front page.
    """
    editions = {edition.language: edition for edition in site.editions(page.key)}
    return [
        language_entry(language, editions[language.code].url if language.code in editions else language.prefix, page.language)
        for language in site.settings.languages
    ]


def language_entry(language: Language, url: str, current: str) -> dict[str, object]:
    """One choice of the language switcher."""
    return {"code": language.code, "name": language.name, "url": url, "current": language.code == current}
