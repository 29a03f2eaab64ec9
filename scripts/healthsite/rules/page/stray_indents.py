"""A text is indented only where it belongs to a list or a box.

Why:  four spaces before a text make it a block of code: grey, in typewriter letters, on one long line.
Bad:  `    Let the dough rise.` below a paragraph
Good: `Let the dough rise.` at the start of the line
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, lines_of, spaces


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for line in lines_of(body.markup) if body else ():
        if line.text and line.before in ("blank", "heading", "ruler") and line.indent >= line.room + STEP:
            message = Message("the line is indented by {spaces}, so it is shown as code; expected {expected}",
                              spaces=spaces(line.indent), expected=line.room)
            hint = Message("begin the line further left; only what belongs to a list or a box is indented")
            yield body.problem(line.start, message, hint)
