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
    for key in SAID:
        seen: dict[tuple[str, str], Page] = {}
        for page in site.pages.values():
            text = " ".join((getattr(page.front, key) or "").split())
            other = seen.setdefault((page.language, text.casefold()), page)
            if text and other is not page:
                where = f"{other.path}:{other.key_positions[key].line}"
                yield page.key_problem(key, *SAID[key](text, where))


def _title(text: str, where: str) -> tuple[Message, Message]:
    message = Message("the title '{text}' belongs to {where} already", text=text, where=where)
    return message, Message("give this page a title of its own")


def _description(text: str, where: str) -> tuple[Message, Message]:
    message = Message("the description '{text}' belongs to {where} already", text=text, where=where)
    return message, Message("give this page a description of its own")


SAID = {"title": _title, "description": _description}
