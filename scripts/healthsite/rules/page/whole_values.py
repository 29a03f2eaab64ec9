"""A text in the header is read to its end.

Why:  a number sign after a space begins a remark: what follows it is silently lost from the title or the description.
Bad:  `title: Bread #1 and more`
Good: `title: "Bread #1 and more"`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

KEYS = ("title", "nav_title", "slug", "description")
CUT = re.compile(r"""\w+[ \t]*:[ \t]+[^"'\s].*?[ \t](?P<rest>\#.*)""")


def check(page: Page, site: Site) -> Iterator[Problem]:
    lines = site.texts.get(page.path, "").split("\n")
    for key in KEYS:
        place = page.key_positions.get(key)
        match = CUT.match(lines[place.line - 1]) if place and place.line <= len(lines) else None
        if match:
            message = Message("'{rest}' is not read: a number sign begins a remark", rest=match["rest"])
            hint = Message("put the whole text between quotation marks, or take the number sign out")
            yield page.problem(Position(place.line, match.start("rest") + 1), message, hint)
