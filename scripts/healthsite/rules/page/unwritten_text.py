"""Nothing is left of the `…` that `manage.py new` puts in a new page, nor of a note to oneself.

Why:  it marks what is still to be written; a reader would meet an empty section.
Bad:  a heading with only `…` below it, or `TODO: ask the miller`
Good: the text, or no heading until there is a text
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


MARKS = ("…", "...")
NOTE = re.compile(r"\b(?:TODO|FIXME|XXX+|TBD|TBC)\b|\?\?\?+")
NOTED = ("TODO", "FIXME", "XXX", "TBD", "TBC", "???")
"""One of these is part of every note."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    for key in ("title", "nav_title", "slug", "description"):
        found = (getattr(page.front, key) or "").strip()
        if found in MARKS:
            yield page.key_problem(key, Message("'{key}' is still '{found}'", key=key, found=found), Message("write it"))
    for block in page.document.blocks:
        found = block.text.strip()
        if found in MARKS and block.kind == "heading":
            yield page.problem(block.position, Message("'{found}' stands here instead of a heading", found=found), Message("write the heading"))
        elif found in MARKS:
            yield page.problem(block.position, Message("'{found}' stands here instead of a text", found=found), Message("write the text"))
    for passage in site.passages_of(page):
        for match in NOTE.finditer(passage.words) if any(sign in passage.words for sign in NOTED) else ():
            message = Message("'{found}' is a note to whoever writes, not to readers", found=match.group())
            yield passage.problem(match.start(), message, Message("do what it says, and remove it"))
