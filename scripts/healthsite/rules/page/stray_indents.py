"""A text is indented only where it belongs to a list or a box.

Why:  four spaces before a text make it a block of code: grey, in typewriter letters, on one long line.
Bad:  `    Let the dough rise.` below a paragraph
Good: `Let the dough rise.` at the start of the line
"""

from collections.abc import Iterator

from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, lines_of, spaces


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for line in lines_of(body.markup) if body else ():
        if line.text and line.before in ("blank", "heading", "ruler") and line.indent >= line.room + STEP:
            message = f"the line is indented by {spaces(line.indent)}, so it is shown as code; expected {line.room}"
            yield body.problem(line.start, message, "begin the line further left; only what belongs to a list or a box is indented")
