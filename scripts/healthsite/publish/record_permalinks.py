"""Adds the addresses and anchors of today to the list of what was ever published."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.permalinks import PERMALINKS
from healthsite.model.site import Site

HEADER = (
    "# Every address and anchor ever published, relative to the site's root. This list only grows.\n"
    "# Lines are added by `manage.py check --fix`; a moved page gets a line in redirects.yml.\n"
)


def record_permalinks(root: Path, site: Site) -> list[str]:
    """Write the list with the missing addresses added, sorted; returns those added."""
    added = [address for address in site.addresses if address not in site.permalinks]
    if added:
        lines = sorted({*site.permalinks, *added})
        file = root / PERMALINKS
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")
    return added
