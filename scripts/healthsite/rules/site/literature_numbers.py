"""The works of the literature list are numbered from 1, each with a number of its own and none left out.

Why:  the number is the work's place in the source's own list and its address on our page: `#ref-3`.
Bad:  two works with `list-number: 3`, or 4 after 2
Good: 1, 2, 3, 4
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

FILE = "docs/_data/literature.yml"
RESTS_ON = (FILE,)


def check(site: Site) -> Iterator[Problem]:
    last, before = 0, ""
    for key, work in site.literature.items():
        problem = site.literature_places[key].problem
        if before and work.number == last:
            message = Message("the number {number} is that of '{key}' already", number=work.number, key=before)
            yield problem("list-number", message, Message("count again in the source's own list"))
        elif work.number != last + 1:
            message = Message("the number is {number}, expected {expected}", number=work.number, expected=last + 1)
            yield problem("list-number", message, Message("count again in the source's own list"))
        last, before = work.number, key
