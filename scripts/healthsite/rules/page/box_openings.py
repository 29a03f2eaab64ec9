"""A box opens with three exclamation marks, a space and its name, and nothing else on the line.

Why:  a line that is written otherwise is shown to the reader as it stands, and its warning is no warning.
Bad:  `!!experience`, `!! experience`, `!!! experience Mind your hands`
Good: `!!! experience`, and the text below it, indented by four spaces
"""

import re
from collections.abc import Iterator

from healthsite.model.listed import ENTRIES
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import STEP, lines_of, spaces
from healthsite.text.listings import LINE

RESTS_ON = ("docs/_data/labels.yml",)
ALMOST = re.compile(r"(?:(?:!{2,}|\?{3}\+?|:::+)[ \t]*(?P<name>[\w-]*)|!\s*(?P<single>[\w-]+)$|>\s*\[!(?P<alert>\w+)\])")
RIGHT = re.compile(r"!!! [\w-]+$")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for line in lines_of(body.markup) if body else ():
        match = ALMOST.match(line.text)
        if not match or (match["single"] and match["single"].lower() not in site.labels):
            continue
        if line.text.startswith(":::") and match["name"] not in site.labels and (LINE.match(line.text) or match["name"] in ENTRIES):
            continue  # a list made from data: known-lists looks at it
        name = (match["name"] or match["single"] or match["alert"] or "name").lower()
        if not RIGHT.match(line.text):
            message = Message("found '{found}', expected '!!! {name}' alone on its line", found=line.text, name=name)
            known = ", ".join(sorted(site.labels))
            yield body.problem(line.start, message, Message("its text goes below, indented by four spaces; known boxes: {known}", known=known))
        elif line.indent % STEP:
            message = Message("the box '{name}' is indented by {spaces}, so it is shown as plain text", name=name, spaces=spaces(line.indent))
            yield body.problem(line.start, message, Message("begin it at the start of the line"))
