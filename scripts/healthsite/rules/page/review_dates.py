"""A review lies in the past, and the next one after it.

Why:  readers trust a page that says when it was reviewed; a date that cannot be right takes that trust away.
Bad:  `reviewed: 2062-11-22`, or a `next_review` that is earlier than `reviewed`
Good: `reviewed: 2026-11-22` and `next_review: 2027-11-22`
"""

from collections.abc import Iterator

from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    front = page.front
    if front.reviewed and front.reviewed > site.today:
        message = f"'reviewed' is {front.reviewed}, which is in the future; today is {site.today}"
        yield page.key_problem("reviewed", message, "write the day on which the page was reviewed")
    elif front.reviewed and front.next_review and front.next_review <= front.reviewed:
        message = f"'next_review' is {front.next_review}, expected a date after 'reviewed', {front.reviewed}"
        yield page.key_problem("next_review", message, "write the day by which the page must be reviewed again")
