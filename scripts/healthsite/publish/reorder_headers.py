"""Puts the headers of pages in the agreed order."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.front_matter import HEADER, split_header
from healthsite.load.text_files import read_text
from healthsite.model.page import FrontMatter
from healthsite.model.site import Site
from healthsite.text.header_order import reordered


def reorder_headers(root: Path, site: Site) -> list[str]:
    """Rewrite the pages whose header is out of order; returns their paths. A header that would change is left alone."""
    changed = []
    for page in site.pages.values():
        text, _ = read_text(root, page.path)
        match = HEADER.match(text or "")
        if not match:
            continue
        new = text[: match.start(1)] + reordered(match[1], list(FrontMatter.model_fields)) + text[match.end(1):]
        header, _ = split_header(page.path, new)
        if new != text and header and header.front == page.front:
            (root / page.path).write_text(new, encoding="utf-8")
            changed.append(page.path)
    return changed
