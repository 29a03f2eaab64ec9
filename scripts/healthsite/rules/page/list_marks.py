"""A list item begins with a hyphen and a space, or with a number, a full stop and a space.

Why:  other marks, or no space, are shown as they are, and all items run together into one line.
Bad:  `-flour`, `• flour`, `1) flour`
Good: `- flour`, `1. flour`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import Line, lines_of

NO_SPACE = re.compile(r"(?P<mark>-)(?=[^\W\d_]|[\[«»‘“(]|\*\*)|(?P<star>[*+])(?=[^\W\d_][^*]*$)|(?P<number>\d{1,2}\.)(?=[^\W\d_]{2,}[ ,.:;!?]|[^\W\d_]+$|\[|\*\*)")
BULLET = re.compile(r"(?P<mark>[•·▪▫◦‣●○■□►▶∙⁃➢✓✔])\s*(?=\S)")
BRACKET = re.compile(r"(?P<mark>\d{1,2}\))\s+(?=\S)")
DASH = re.compile(r"(?P<mark>[–—])\s+(?=\S)")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    lines = [line for line in lines_of(body.markup) if line.text] if body else []
    for index, line in enumerate(lines):
        if line.role not in ("text", "more"):
            continue
        beside = lines[max(index - 1, 0): index] + lines[index + 1: index + 2]
        if match := BULLET.match(line.text) or BRACKET.match(line.text):
            expected = "1." if match["mark"][0].isdigit() else "-"
            message = Message("'{mark}' makes no list item, expected '{expected} '", mark=match["mark"], expected=expected)
            hint = Message("begin each item with '{expected}' and a space, with an empty line above the first", expected=expected)
            yield body.problem(line.start, message, hint)
        elif (match := NO_SPACE.match(line.text)) and (line.before != "text" or _any(NO_SPACE, beside)):
            message = Message("there is no space after '{found}', so this is shown as plain text and not as a list item",
                              found=match.group())
            yield body.problem(line.start, message, Message("write '{found} ', with a space after it", found=match.group()))
        elif (match := DASH.match(line.text)) and _any(DASH, beside):
            message = Message("'{mark}' makes no list item, expected '{expected} '", mark=match["mark"], expected="-")
            yield body.problem(line.start, message, Message("begin each item with a hyphen and a space"))


def _any(pattern: re.Pattern[str], lines: list[Line]) -> bool:
    return any(pattern.match(line.text) for line in lines)
