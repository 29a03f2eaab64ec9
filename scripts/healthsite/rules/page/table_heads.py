"""A table has a row of hyphens below its heading row, and an empty line above it.

Why:  without them the table is shown as one long line with bars in it.
Bad:  `| Flour | Water |` and right below it `| rye | much |`
Good: `| Flour | Water |`, then `| --- | --- |`, then `| rye | much |`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import Line, lines_of
from healthsite.text.rows import cells_of

DELIMITER = re.compile(r"[|:\- ]+$")


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    lines = list(lines_of(body.markup)) if body else []
    for index, line in enumerate(lines):
        if line.role != "row" or line.before == "row":
            continue
        below = lines[index + 1] if index + 1 < len(lines) else None
        expected = "| " + " | ".join(["---"] * len(cells_of(line.text))) + " |"
        if line.before in ("text", "more"):
            message = Message("this table stands right below a text, so it is shown as plain text")
            yield body.problem(line.start, message, Message("put an empty line above it"))
        elif DELIMITER.match(line.text):
            if _stands_below_a_row(lines[:index]):
                continue  # told there: that table has no row of hyphens
            message = Message("the table begins with its row of hyphens")
            yield body.problem(line.start, message, Message("put the headings of the columns above it, without an empty line between"))
        elif below is None or below.role != "row" or not (DELIMITER.match(below.text) and "-" in below.text):
            message = Message("this table has no row of hyphens below its first row, so it is shown as plain text")
            yield body.problem(line.start, message, Message("write below it: {expected}", expected=expected))
        elif len(cells_of(below.text)) != len(cells_of(line.text)):
            found, wanted = len(cells_of(below.text)), len(cells_of(line.text))
            message = Message("the row of hyphens has {found} of the {wanted} cells of the row above it, so the table is shown as plain text",
                              found=found, wanted=wanted)
            yield body.problem(below.start, message, Message("expected {expected}", expected=expected))


def _stands_below_a_row(above: list[Line]) -> bool:
    """Whether only empty lines are between this and a row."""
    return next((line.role == "row" for line in reversed(above) if line.text), False)
