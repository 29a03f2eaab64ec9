"""A heading begins at the start of its line with number signs and a space, and ends with its anchor.

Why:  written otherwise it is shown as plain text in some programs, or its anchor is shown to the reader.
Bad:  `##Steps{#steps}`
Good: `## Steps {#steps}`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
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
        if not marks or (line.indent > 3 and (line.room or line.before != "text")):
            continue
        if len(marks.group()) > 6:
            message = Message("found {count} number signs, expected 2 to 6", count=len(marks.group()))
            yield body.problem(line.start, message, Message("a section has ##, a part of it ###"))
        elif line.indent and HEADING.match(line.text):
            message = Message("the heading is indented by {spaces}, so it is shown as plain text", spaces=spaces(line.indent))
            yield body.problem(line.start, message, Message("begin it at the start of the line"))
        elif not line.indent and not HEADING.match(line.text):
            message = Message("there is no space after '{found}'", found=marks.group())
            yield body.problem(line.start, message, Message("write '{found} ', with a space after it", found=marks.group()))
        if not line.indent and (anchor := ANCHOR.search(line.text)):
            before, after = line.text[anchor.start() - 1], line.text[anchor.end():].strip(" #")
            if not before.isspace():
                message = Message("there is no space before '{found}', so it is shown to the reader", found=anchor.group())
                yield body.problem(line.start + anchor.start(), message, Message("write ' {found}'", found=anchor.group()))
            elif after or not anchor.group().endswith("}") or not anchor.group().startswith("{"):
                message = Message("'{found}' is not an anchor at the end of the heading, so it is shown to the reader", found=anchor.group())
                yield body.problem(line.start + anchor.start(), message, Message("end the heading with an anchor such as {{#steps}}"))
