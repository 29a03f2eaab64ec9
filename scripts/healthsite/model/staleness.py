"""Which sections of a translation the original has left behind."""

from __future__ import annotations

from healthsite.model.page import Page
from healthsite.model.site import Site


def stale_sections(page: Page, site: Site) -> list[str]:
    """Anchors whose original has changed since the translation followed it (`START` for what comes before the first heading).

    A section that was never accepted counts as following: staleness is known only from a record.
    """
    original = site.original(page)
    if original is None or original is page:
        return []
    followed = site.followed.get((page.language, page.key), {})
    now = site.digests.get((original.language, original.key), {})
    return [anchor for anchor, digest in now.items() if anchor in followed and followed[anchor] != digest]
