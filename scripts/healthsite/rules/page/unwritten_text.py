"""Nothing of the `…` that `manage.py new` puts in a new page is left.

Why:  it marks what is still to be written; a reader would meet an empty section.
Bad:  a heading with only `…` below it
Good: the text, or no heading until there is a text
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


MARKS = ("…", "...")


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
