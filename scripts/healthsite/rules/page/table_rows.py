"""Every row of a table has as many cells as its heading row.

Why:  a cell too many is dropped without a word, and one too few pushes the others under the wrong heading.
Bad:  `| rye | much | warm |` in a table with two columns
Good: `| rye | much |`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.lines import lines_of
from healthsite.text.rows import cells_of


def check(page: Page, site: Site) -> Iterator[Problem]:
    body = site.body(page)
    columns = number = 0
    for line in lines_of(body.markup) if body else ():
        number = number + 1 if line.role == "row" else 0
        if number == 1:
            columns = len(cells_of(line.text))
        elif number > 2 and len(cells_of(line.text)) != columns:
            message = Message("the row has {found} cells, expected {expected} as in the heading row",
                              found=len(cells_of(line.text)), expected=columns)
            yield body.problem(line.start, message, Message("put one bar between two cells; write \\| for a bar in a text"))
