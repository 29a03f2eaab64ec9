"""Every entry of the menu in `mkdocs.yml` is a page, and each page stands there once.

Why:  the menu is how most readers find their way.
Bad:  `- conditions/pelvis.md` in the menu, and no such file
Good: each entry names a file that exists in every language
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean
from healthsite.text.places import place

FILE = "mkdocs.yml"


def check(site: Site) -> Iterator[Problem]:
    known = frozenset().union(*site.keys_by_language.values())
    for number, key in enumerate(site.settings.nav):
        earlier = site.settings.nav[:number].count(key)
        if earlier:
            message = Message("the menu names '{key}.md' twice", key=key)
            yield Problem(FILE, _place(site, key, earlier), message, hint=Message("leave it where readers look for it first"))
        elif key not in known:
            hint = did_you_mean(key, site.keys, Message("remove it from the menu, or write the page"))
            yield Problem(FILE, _place(site, key), Message("the menu names '{key}.md', which does not exist", key=key), hint=hint)


def _place(site: Site, key: str, number: int = 0) -> Position:
    """Where an entry of the menu stands, the first one or a later one."""
    text = site.texts.get(FILE, "")
    found = [match.start(1) for match in re.finditer(rf"^(?!\s*#).*?(?<![\w./-])({re.escape(key)}(?:\.md)?)(?![\w/-])", text, re.MULTILINE)]
    return place(text, found[number]) if number < len(found) else Position()
