"""What is the same in every language is written on the original only.

Why:  a second copy of a review date is forgotten when the first one changes.
Bad:  `next_review: 2027-01-01` on the Danish page
Good: the line stands on the original; the translation inherits it
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import NEUTRAL_KEYS, Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for key in NEUTRAL_KEYS:
        if key in page.key_positions:
            message = Message("'{key}' is the same in every language and stands in {path}", key=key, path=original.path)
            yield page.key_problem(key, message, Message("remove the line here; change it there if it is wrong"))
