"""An item inside an item is indented by four spaces.

Why:  with fewer it is shown as an item of the outer list, and the reader cannot see what belongs to what.
Bad:  `- flour` and below it `  - rye`
Good: `- flour` and below it `    - rye`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, lines_of, spaces


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    level = 0
    for line in lines_of(body.markup) if body else ():
        if line.role == "item":
            beyond = line.indent - level
            if line.in_list and 0 < beyond < STEP:
                message = Message("the item is indented by {spaces}, expected {level} (the same level) or {below} (one level down)",
                                  spaces=spaces(line.indent), level=level, below=level + STEP)
                yield body.problem(line.start, message, Message("indent an item inside an item by four spaces"))
            else:
                level = line.indent
        elif line.text and not line.in_list:
            level = 0
