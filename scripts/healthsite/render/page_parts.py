"""A rendered page taken apart where the template puts something between: after the lead, and after "In short"."""

from __future__ import annotations

import re
from dataclasses import dataclass

HEADING = re.compile(r"<h2\b[^>]*>")
IN_SHORT = 'id="in-short"'


@dataclass(frozen=True)
class PageParts:
    """HTML of one page, in three pieces; joined they are the page."""

    lead: str
    """Title and what stands before the first section."""
    in_short: str
    """The section "In short", with its heading, where it comes first; otherwise empty."""
    rest: str


def page_parts(html: str) -> PageParts:
    """Take a page's HTML apart at its first headings of level two."""
    headings = list(HEADING.finditer(html))
    if not headings:
        return PageParts(html, "", "")
    first = headings[0]
    if IN_SHORT not in first.group():
        return PageParts(html[: first.start()], "", html[first.start():])
    end = headings[1].start() if len(headings) > 1 else len(html)
    return PageParts(html[: first.start()], html[first.start():end], html[end:])
