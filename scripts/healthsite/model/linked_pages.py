"""The pages that a page leads to: by its list of what to read next, and by links in its text."""

from __future__ import annotations

from posixpath import dirname, join, normpath

from healthsite.model.page import Page


def linked_pages(page: Page) -> frozenset[str]:
    """Keys of the pages, whether they exist or not."""
    targets = (link.target.partition("#")[0] for block in page.document.blocks for link in block.links)
    inside = (target.removesuffix(".md") for target in targets if target.endswith(".md") and ":" not in target)
    return frozenset(page.meta.related) | {normpath(join(dirname(page.key), target)) for target in inside}
