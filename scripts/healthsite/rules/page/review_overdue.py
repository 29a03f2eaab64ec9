"""A page that is due for review does not wait longer than the days of grace.

Why:  a warning that never becomes an error is a warning that everybody learns to overlook.
Bad:  `next_review: 2025-11-22`, and the days of grace after it (`review_grace_days` in `mkdocs.yml`) have passed
Good: the page was reviewed, and `reviewed` and `next_review` say so
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    due = page.front.next_review
    grace = site.settings.review_grace_days
    if due and (site.today - due).days > grace:
        message = Message("the page was due for review on {due}, more than {grace} days ago; today is {today}",
                          due=due, grace=grace, today=site.today)
        yield page.key_problem("next_review", message, Message("have it reviewed and write the new dates"))
