"""A page is reviewed again by the day that its header gives.

Why:  medicine moves on; a page that nobody has looked at for long may be wrong.
Bad:  `next_review: 2025-11-22`, and that day has passed
Good: the page was reviewed, and `reviewed` and `next_review` say so
"""

from collections.abc import Iterator
from datetime import timedelta

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


SEVERITY = "warning"
GIVES_WAY_TO = ("review-dates",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    due = page.front.next_review
    if due and 0 < (site.today - due).days <= site.settings.review_grace_days:
        last = due + timedelta(days=site.settings.review_grace_days)
        message = Message("the page was due for review on {due}; today is {today}", due=due, today=site.today)
        hint = Message("have it reviewed and write the new dates; after {last} this is an error", last=last)
        yield page.key_problem("next_review", message, hint)
