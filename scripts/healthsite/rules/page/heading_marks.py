"""A heading begins at the start of its line with number signs and a space, and ends with its anchor.

Why:  written otherwise it is shown as plain text in some programs, or its anchor is shown to the reader.
Bad:  `##Steps{#steps}`
Good: `## Steps {#steps}`
"""

import re
from collections.abc import Iterator

from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import lines_of, spaces

MARKS = re.compile(r"#+")
HEADING = re.compile(r"#{1,6}(?=[ \t]|$)")
ANCHOR = re.compile(r"\{[:# ][^{}]*\}?|\{#|#[\w-]+\}")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    for line in lines_of(body.markup) if body else ():
        marks = MARKS.match(line.text)
        if not marks or line.indent > 3:
            continue
        if len(marks.group()) > 6:
            yield body.problem(line.start, f"found {len(marks.group())} number signs, expected 2 to 6", "a section has ##, a part of it ###")
        elif line.indent and HEADING.match(line.text):
            message = f"the heading is indented by {spaces(line.indent)}, so it is shown as plain text"
            yield body.problem(line.start, message, "begin it at the start of the line")
        elif not line.indent and not HEADING.match(line.text):
            yield body.problem(line.start, f"there is no space after '{marks.group()}'", f"write '{marks.group()} ', with a space after it")
        if not line.indent and (anchor := ANCHOR.search(line.text)):
            before, after = line.text[anchor.start() - 1], line.text[anchor.end():].strip(" #")
            if not before.isspace():
                message = f"there is no space before '{anchor.group()}', so it is shown to the reader"
                yield body.problem(line.start + anchor.start(), message, f"write ' {anchor.group()}'")
            elif after or not anchor.group().endswith("}") or not anchor.group().startswith("{"):
                message = f"'{anchor.group()}' is not an anchor at the end of the heading, so it is shown to the reader"
                yield body.problem(line.start + anchor.start(), message, "end the heading with an anchor such as {#steps}")
