"""A section of the original has changed since the translation followed it.

Why:  readers of the translation should know that the original is newer, until someone has followed.
Bad:  the Norwegian section was rewritten, the Danish one not
Good: the Danish one follows, and `manage.py translations accept` says so
"""

from collections.abc import Iterator

from healthsite.model.document import START
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections

SEVERITY = "warning"


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    places = {section.key: section.position for section in page.document.sections}
    lines = {section.key: f"{original.path}:{section.position.line}" for section in original.document.sections}
    for anchor in stale_sections(page, site):
        if anchor == START:
            message = Message("the start of the original ({path}) has changed since this translation followed it", path=lines[anchor])
        else:
            message = Message("section '{anchor}' of the original ({path}) has changed since this translation followed it",
                              anchor=anchor, path=lines[anchor])
        hint = Message("follow the change, then run: manage.py translations accept {path}", path=page.path)
        yield page.problem(places.get(anchor, Position()), message, hint)
