"""A box (`!!! name`) has the name of a standing notice.

Why:  the notice's words come from one place, in every language; an unknown name would print itself.
Bad:  `!!! experiense`
Good: `!!! experience`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/labels.yml",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for box in page.document.boxes:
        if box.type not in site.labels:
            hint = did_you_mean(box.type, site.labels, Message("known: {names}", names=", ".join(sorted(site.labels))))
            yield page.problem(box.position, Message("there is no box '{name}'", name=box.type), hint)
