"""A heading stands by itself, not inside a list, a box or a quotation.

Why:  inside it looks like a heading, but it begins no section: the text after the box still belongs to the section above it,
      and nothing holds its anchor or its translations together.
Bad:  `- ## Flour`, or `    ## Flour` below a line `!!! hot`
Good: `- **Flour:** rye or wheat`, or `## Flour {#flour}` at the start of a line, with the box below it
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, Line, lines_of

INSIDE = re.compile(r"(?:(?:[-*+]|\d+\.|>)[ \t]*)*(?P<marks>#{1,6})(?!#)")
UNDERLINE = re.compile(r"(?:=+|-+)$")
FIRST = ("blank", "box", "heading", "ruler")
"""What stands above the first line of a paragraph."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    above: Line | None = None
    for line in lines_of(body.markup) if body else ():
        marks = INSIDE.match(line.text)
        if marks and (line.role == "item" or line.text.startswith(">") or (line.indent >= STEP and line.room)):
            message = Message("the heading stands inside a list, a box or a quotation")
            hint = Message("begin it at the start of a line, outside; or write its words in bold: **…**")
            yield body.problem(line.start + marks.start("marks"), message, hint)
        elif above and UNDERLINE.match(line.text) and above.before in FIRST and (
            above.role == "item" and line.indent == above.indent or (above.role == "text" and above.room and line.indent >= STEP)
        ):
            message = Message("'{found}' makes a heading of the line above it, inside a list or a box", found=line.text)
            yield body.problem(line.start, message, Message("take it out, or put an empty line above it"))
        above = line
