"""A review has both a date and the name of the person who made it.

Why:  "reviewed" says nothing to a reader who does not learn by whom, and a name nothing without a date.
Bad:  `reviewed: 2026-11-22` and an empty `reviewed_by:`
Good: both lines filled in, or both left empty until someone has reviewed the page
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    front = page.front
    if front.reviewed and not front.reviewed_by:
        message = Message("'reviewed' is {reviewed}, but 'reviewed_by' is empty", reviewed=front.reviewed)
        yield page.key_problem("reviewed", message, Message("write name and profession of who reviewed the page, or remove the date"))
    elif front.reviewed_by and not front.reviewed:
        message = Message("'reviewed_by' is '{reviewed_by}', but 'reviewed' has no date", reviewed_by=front.reviewed_by)
        yield page.key_problem("reviewed_by", message, Message("write the day of the review, or remove the name"))
