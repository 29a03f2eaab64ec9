"""The Markdown that MkDocs renders: the body as written, below the title."""

from __future__ import annotations

from healthsite.model.page import Page

TITLE_ANCHOR = "page-title"


def complete_markdown(body: str, page: Page) -> str:
    """The page's title as its only level-one heading, then its body."""
    return f"# {page.meta.title} {{#{TITLE_ANCHOR}}}\n\n{body.strip(chr(10))}\n"
