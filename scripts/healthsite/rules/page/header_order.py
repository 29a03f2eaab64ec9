"""The lines of a page's header stand in the agreed order.

Why:  an editor finds a line where it stands on every other page, and sees at once which one is missing.
Bad:  `description` above `title`
Good: title, nav_title, slug, description, synonyms, and so on; `manage.py check --fix` puts them in order
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import FrontMatter, Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


SEVERITY = "warning"
GIVES_WAY_TO = ("neutral-keys",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    written = sorted(page.key_positions, key=page.key_positions.__getitem__)
    agreed = sorted(written, key=list(FrontMatter.model_fields).index)
    for found, expected in zip(written, agreed, strict=True):
        if found != expected:
            message = Message("'{found}' stands where '{expected}' is expected; the order is {order}",
                              found=found, expected=expected, order=", ".join(agreed))
            yield page.key_problem(found, message, Message("run: manage.py check --fix"))
            return
