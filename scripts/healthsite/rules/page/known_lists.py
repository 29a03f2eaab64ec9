"""A list made from data (`::: name`) has a name that there is, a line of its own, and one place on the page.

Why:  a line that is written otherwise is shown to the reader as it stands; of a list that stands twice, links find the first only.
Bad:  `::: glosary`, `:: glossary`, `:::glossary`, `::: glossary of words`
Good: `::: glossary`
"""

import re
from collections.abc import Iterator

from healthsite.model.listed import ENTRIES, WITH_WORDS
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import lines_of, spaces
from healthsite.text.listings import LINE as RIGHT
from healthsite.text.nearest import did_you_mean

GIVES_WAY_TO = ("box-openings",)
OPENING = re.compile(r"::+[ \t]*([\w-]+)")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    seen: dict[str, int] = {}
    for line in lines_of(body.markup) if body else ():
        found = OPENING.match(line.text)
        name, right = found[1] if found else "", RIGHT.match(line.text)
        if name in WITH_WORDS and not right:
            message = Message("found '{found}', expected '::: {name}' alone, or with words behind it and one space before each",
                              found=line.text, name=name)
            yield body.problem(line.start, message, Message("the words are a source, then folders of pages"))
        elif name in ENTRIES and not right:
            message = Message("found '{found}', expected '::: {name}' alone on its line", found=line.text, name=name)
            yield body.problem(line.start, message, Message("what stands beside it belongs above or below"))
        elif right and name in ENTRIES and line.indent:
            message = Message("the list '{name}' is indented by {spaces}, so it is shown as plain text", name=name, spaces=spaces(line.indent))
            yield body.problem(line.start, message, Message("begin it at the start of the line"))
        elif right and name in ENTRIES and line.before not in ("blank", "heading"):
            message = Message("the list '{name}' has no empty line above it", name=name)
            yield body.problem(line.start, message, Message("add one, or it becomes part of what stands there"))
        elif right and name in seen:
            message = Message("the list '{name}' stands on line {line} already", name=name, line=seen[name])
            yield body.problem(line.start, message, Message("remove one of the two"))
        elif right and name not in ENTRIES and name not in site.labels:
            hint = did_you_mean(name, ENTRIES, Message("known: {names}", names=", ".join(sorted(ENTRIES))))
            yield body.problem(line.start, Message("there is no list '{name}'", name=name), hint)
        if right:
            seen.setdefault(name, body.position(line.start).line)
