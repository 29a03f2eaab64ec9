"""A tag or an attribute list says only what a thing is called or means, never what it does or looks like.

Why:  an attribute such as `onclick` runs a program in the reader's browser; `style` can hide or fake a text.
Bad:  `[Call](tel:113){ onclick=steal() }`
Good: `[Call](tel:113){ title="Emergency number" }`

Allowed: class, dir, id, lang, title, and width, height and loading of a picture.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.tags import listed_attributes, tags_in

GIVES_WAY_TO = ("raw-html", "link-schemes")
HANDLER = re.compile(r"on[a-z]{3,}")
ALLOWED = {"class", "dir", "id", "lang", "title", "width", "height", "loading"}


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        listed = listed_attributes(passage.markup) if passage.kind == "body" else ()
        inside = (attribute for tag in tags_in(passage.markup) for attribute in tag.attributes)
        for attribute in (*inside, *listed):
            if attribute.given and HANDLER.fullmatch(attribute.name):
                message = Message("'{name}' runs a program when a reader touches this", name=attribute.name)
                yield passage.problem(attribute.offset, message, Message("remove it: a text holds words only"))
            elif attribute.name not in ALLOWED and attribute.given:
                allowed = ", ".join(sorted(ALLOWED))
                message = Message("found the attribute '{name}', expected one of: {allowed}", name=attribute.name, allowed=allowed)
                yield passage.problem(attribute.offset, message, Message("remove it; the theme decides how things look and work"))
