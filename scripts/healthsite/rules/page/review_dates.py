"""A review lies in the past, and the next one after it, within a few years.

Why:  readers trust a page that says when it was reviewed; a date that cannot be right takes that trust away.
Bad:  `reviewed: 2062-11-22`, or a `next_review` that is earlier than `reviewed`
Good: `reviewed: 2026-11-22` and `next_review: 2027-11-22`
"""

from collections.abc import Iterator
from datetime import timedelta

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


YEARS = 5
"""Longer than that nobody should rely on what nobody has looked at."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    front = page.front
    if front.next_review and front.next_review > site.today + timedelta(days=366 * YEARS):
        message = Message("'next_review' is {next_review}, more than {years} years from today", next_review=front.next_review, years=YEARS)
        yield page.key_problem("next_review", message, Message("write the day by which the page must be reviewed again"))
    if front.reviewed and front.reviewed > site.today:
        message = Message("'reviewed' is {reviewed}, which is in the future; today is {today}", reviewed=front.reviewed, today=site.today)
        yield page.key_problem("reviewed", message, Message("write the day on which the page was reviewed"))
    elif front.reviewed and front.next_review and front.next_review <= front.reviewed:
        message = Message("'next_review' is {next_review}, expected a date after 'reviewed', {reviewed}",
                          next_review=front.next_review, reviewed=front.reviewed)
        yield page.key_problem("next_review", message, Message("write the day by which the page must be reviewed again"))
