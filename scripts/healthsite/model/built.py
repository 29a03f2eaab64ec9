"""The site as built: every HTML file taken apart once for the rules that look at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


@dataclass(frozen=True)
class HtmlPage:
    """One built HTML file."""

    path: str
    """Relative to the output folder: `da/tilstande/index.html`."""
    url: str
    """Address relative to the site's root: `da/tilstande/`."""
    tree: Any = field(compare=False)
    """The parsed document (an lxml element); its elements carry `sourceline`."""
    ids: frozenset[str] = frozenset()
    source: str = ""
    """Path of the Markdown file it was made from, if any."""
    language: str = ""
    """Language that the page must be in."""

    def problem(self, element: Any, message: Message, hint: Message | str = "") -> Problem:
        """A problem at an element of this file (None: the file as a whole)."""
        line = getattr(element, "sourceline", None) or 1
        if self.source:
            message = Message("{message} (made from {source})", message=message, source=self.source)
        return Problem(f"site/{self.path}", Position(line), message, hint=hint)


@dataclass(frozen=True)
class BuiltSite:
    """All built files."""

    site: Site
    pages: dict[str, HtmlPage]
    """url -> page"""
    files: frozenset[str]
    """Every file in the output folder, relative to it."""
