"""The Markdown that MkDocs renders: the body as written, with the title and the standing notices."""

from __future__ import annotations

from healthsite.model.page import Page
from healthsite.model.site import Site

TITLE_ANCHOR = "page-title"


def complete_markdown(body: str, page: Page, site: Site) -> str:
    """The page's title as its only level-one heading, then its notices, body, and closing notices."""
    parts = [f"# {page.meta.title} {{#{TITLE_ANCHOR}}}", *_boxes(page, site, "top"), body.strip("\n"), *_boxes(page, site, "end")]
    return "\n\n".join(parts) + "\n"


def _boxes(page: Page, site: Site, place: str) -> list[str]:
    return [f"!!! {key}" for key in page.meta.labels if key in site.labels and site.labels[key].place == place]
