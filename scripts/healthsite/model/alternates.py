"""The same page in the other languages: absolute, reciprocal, only where the page exists."""

from __future__ import annotations

from healthsite.model.page import Page
from healthsite.model.site import Site

X_DEFAULT = "x-default"


def alternates(page: Page, site: Site) -> list[dict[str, str]]:
    """`hreflang` and absolute `href` for every edition, itself included, then `x-default`."""
    editions = site.editions(page.key)
    links = [{"hreflang": edition.language, "href": site.settings.absolute(edition.url)} for edition in editions]
    default = site.original(page)
    if default:
        links.append({"hreflang": X_DEFAULT, "href": site.settings.absolute(default.url)})
    return links
