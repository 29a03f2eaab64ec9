"""An empty line stands between a text and the list below it.

Why:  without it the list is shown as one long line, with its hyphens in the middle of the text.
Bad:  `You need:` and `- flour` right below it
Good: `You need:`, an empty line, `- flour`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import lines_of

ITEM = re.compile(r"(?:[-*+]|1\.)[ \t]+\S")
"""Only the number 1: another one may stand first on a line by chance."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    told = False
    for line in lines_of(body.markup) if body else ():
        begins = line.role == "text" and line.before in ("text", "row") and bool(ITEM.match(line.text))
        if begins and not told:
            message = Message("the list that begins here with '{mark}' is shown as plain text", mark=line.text.split()[0])
            yield body.problem(line.start, message, Message("put an empty line above it"))
        told = (told or begins) and line.role == "text"
