"""The page on which the sources disagree is there.

Why:  other pages lead to it from every box that says so, and what they name in their headers stands on it.
Bad:  `disagreements_page: sources/differ` in `mkdocs.yml`, and no such page
Good: the key of a page, such as `references/where-sources-disagree`
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
    key = site.settings.disagreements_page
    if key and not site.exists(key, site.settings.default.code):
        text = site.texts.get(FILE, "")
        match = re.search(r"^\s*(disagreements_page):", text, re.MULTILINE)
        message = Message("'disagreements_page' names '{key}', which does not exist", key=key)
        hint = did_you_mean(key, site.keys, Message("name the key of the page on which the sources disagree"))
        yield Problem(FILE, place(text, match.start(1)) if match else Position(), message, hint=hint)
