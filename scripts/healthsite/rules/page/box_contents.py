"""What belongs to a box stands below its name, indented by four spaces.

Why:  what is not indented stands outside the box, and the reader does not see that the warning is about it.
Bad:  `!!! experience` and below it `Mind your hands.`
Good: `!!! experience` and below it `    Mind your hands.`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, Line, lines_of, spaces

TEXT = ("text", "more", "item", "row")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    box: Line | None = None
    inside = False
    for line in lines_of(body.markup) if body else ():
        if line.role == "box":
            box, inside = line, False
        elif line.text and box:
            wanted = box.indent + STEP
            if line.indent >= wanted:
                inside = True
            elif line.role in TEXT and (not inside or (line.indent > box.indent and line.before == "blank")):
                message = Message("the box '{name}' has its text outside: this line is indented by {spaces}, expected {expected}",
                                  name=box.text.removeprefix("!!!").strip(), spaces=spaces(line.indent), expected=wanted)
                yield body.problem(line.start, message, Message("begin each line of the box with four spaces"))
                box = None
            else:
                box = None if line.before == "blank" or line.role == "heading" else box
