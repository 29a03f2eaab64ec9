"""No two pages have the same address.

Why:  the one that is written last would silently take the other's place.
Bad:  two pages of one folder with `slug: fysioterapi`
Good: each page has a slug of its own
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for page in site.pages.values():
        if page.url in seen:
            message = Message("the address '/{url}' belongs to {path} already", url=page.url, path=seen[page.url])
            yield page.key_problem("slug", message, Message("give this page another slug"))
        seen.setdefault(page.url, page.path)
