"""Every page has a title and a description, and every original says what kind of page it is.

Why:  the title is the heading and the link; search engines show the description; the type decides
      which sections a page must have.
Bad:  a header with only `slug: bekken`
Good: `title: …`, `description: …`, and on the original also `type: …`, `audience: …`, `next_review: …`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import REQUIRED_KEYS, REQUIRED_ON_ORIGINAL, Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    required = REQUIRED_KEYS + (REQUIRED_ON_ORIGINAL if site.is_original(page) else ())
    for key in required:
        if not getattr(page.front, key):
            message = Message("the header has no '{key}'", key=key)
            yield page.key_problem(key, message, Message("add a line '{key}: …' to the header", key=key))
