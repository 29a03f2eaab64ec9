"""Nothing of the `…` that `manage.py new` puts in a new page is left.

Why:  it marks what is still to be written; a reader would meet an empty section.
Bad:  a heading with only `…` below it
Good: the text, or no heading until there is a text
"""

from collections.abc import Iterator

from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


MARKS = ("…", "...")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for key in ("title", "nav_title", "slug", "description"):
        if (getattr(page.front, key) or "").strip() in MARKS:
            yield page.key_problem(key, f"'{key}' is still '{getattr(page.front, key)}'", "write it")
    for block in page.document.blocks:
        if block.text.strip() in MARKS:
            what = "heading" if block.kind == "heading" else "text"
            yield page.problem(block.position, f"'{block.text.strip()}' stands here instead of a {what}", f"write the {what}")
