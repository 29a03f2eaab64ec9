"""A block of code that is opened is closed.

Why:  without its end the rest of the page may be taken for code, and nobody checks what stands there.
Bad:  a line of three backticks, and no second one
Good: the code between two such lines, both at the start of the line
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site

FENCE = re.compile(r"^[ \t]*(?P<marks>`{3,}|~{3,})", re.MULTILINE)


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for match in FENCE.finditer(body.markup) if body else ():
        message = Message("the block of code opened here with '{marks}' is not closed by the same marks on a line of their own",
                          marks=match["marks"])
        yield body.problem(match.start("marks"), message, Message("close it, or remove the marks: code is rarely needed on a page"))
        return
