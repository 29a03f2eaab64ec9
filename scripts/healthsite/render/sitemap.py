"""The sitemap: every page with its editions in the other languages."""

from __future__ import annotations

from healthsite.model.alternates import alternates
from healthsite.model.site import Site


def sitemap_entries(site: Site) -> list[dict[str, object]]:
    """`loc` and `alternates` (as in the page's head) for every page, sorted by address."""
    pages = sorted(site.pages.values(), key=lambda page: page.url)
    return [{"loc": site.settings.absolute(page.url), "alternates": alternates(page, site)} for page in pages]
