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
        if (getattr(page.front, key) or "").strip() in MARKS:
            yield page.key_problem(key, Message("'{key}' is still '{getattr}'", key=key, getattr=getattr(page.front, key)), Message("write it"))
    for block in page.document.blocks:
        if block.text.strip() in MARKS:
            what = "heading" if block.kind == "heading" else "text"
            yield page.problem(block.position, Message("'{text}' stands here instead of a {what}", text=block.text.strip(), what=what), Message("write the {what}", what=what))
