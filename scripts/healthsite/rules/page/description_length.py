"""A page's description is neither too short nor too long.

Why:  search engines show it under the title: a short one says nothing, the end of a long one is cut off.
Bad:  `description: About pain.`
Good: one sentence that says what the reader will find; `description_length` in `mkdocs.yml` sets the limits
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


SEVERITY = "warning"
GIVES_WAY_TO = ("unwritten-text",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    shortest, longest = site.settings.description_length
    length = len(page.front.description or "")
    if 0 < length < shortest:
        message = Message("the description has {length} characters, expected at least {shortest}", length=length, shortest=shortest)
        yield page.key_problem("description", message, Message("say in one whole sentence what the reader will find here"))
    elif length > longest:
        message = Message("the description has {length} characters, expected at most {longest}", length=length, longest=longest)
        yield page.key_problem("description", message, Message("shorten it: search engines cut off the rest"))
