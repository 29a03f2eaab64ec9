"""No two pages of one language have the same title or the same description.

Why:  in a list of search results the reader cannot tell them apart.
Bad:  two Danish pages with `title: Behandling`
Good: each page says in its title and description what only that page is about
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(site: Site) -> Iterator[Problem]:
    for key in ("title", "description"):
        seen: dict[tuple[str, str], Page] = {}
        for page in site.pages.values():
            text = " ".join((getattr(page.front, key) or "").split())
            other = seen.setdefault((page.language, text.casefold()), page)
            if text and other is not page:
                place = other.key_positions[key]
                message = Message("the {key} '{text}' belongs to {path}:{line} already", key=key, text=text, path=other.path, line=place.line)
                yield page.key_problem(key, message, Message("give this page a {key} of its own", key=key))
