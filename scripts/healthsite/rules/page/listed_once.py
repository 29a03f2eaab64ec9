"""A list in a page's header names a thing once.

Why:  what stands there twice was pasted, and the entry that was meant is missing.
Bad:  `synonyms: [starter, levain, starter]`
Good: `synonyms: [starter, levain]`
"""

from collections import Counter
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site

KEYS = ("synonyms", "labels", "disagreements", "related")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for key in KEYS:
        listed = getattr(page.front, key) or ()
        for name, times in Counter(" ".join(str(one).split()).casefold() for one in listed).items():
            if times > 1:
                yield page.key_problem(key, Message("'{key}' names '{name}' twice", key=key, name=name), Message("remove one of the two"))
