"""Writes a page at every old address, and a list of them for hosts that redirect by themselves."""

from __future__ import annotations

from pathlib import Path

from healthsite.model.site import Site
from healthsite.render.redirect_page import redirect_page


def write_redirects(site: Site, folder: Path) -> int:
    """Write the pages under `folder`; returns how many."""
    for redirect in site.redirects.values():
        page = site.successor(redirect)
        file = folder / redirect.old / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(redirect_page(redirect, page, site), encoding="utf-8")
    return len(site.redirects)
