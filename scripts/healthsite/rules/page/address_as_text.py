"""A link has words, not its own address.

Why:  an address is hard to read, a screen reader spells it out letter by letter, and it does not
      say what the reader will find.
Bad:  `Read more: https://hospital.example/pelvis?id=7`
Good: `Read more in [the hospital's advice on pelvic pain](https://hospital.example/pelvis?id=7)`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.inline import LINK, blank

GIVES_WAY_TO = ("links-by-file",)
BARE = re.compile(r"(?<![\w/.(\[<@-])www\.[\w-]+\.[^\s<>()\[\]]*\w", re.IGNORECASE)
"""An address without a scheme in running text: no link is made of it."""
ADDRESS = re.compile(r"(?:https?:)?//\S+|www\.\S+|[\w.-]+\.[a-z]{2,}/\S*", re.IGNORECASE)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in block.links:
            words = link.text.strip(" `*_<>")
            if ADDRESS.fullmatch(words) or words and words == link.target:
                yield page.problem(link.text_position, _message(words), Message("write [what the reader will find]({target})", target=link.target))
    body = site.body(page)
    for match in BARE.finditer(LINK.sub(blank, body.markup)) if body and "www." in body.markup else ():
        target = Message("https://{address}", address=match.group())
        yield body.problem(match.start(), _message(match.group()), Message("write [what the reader will find]({target})", target=target))


def _message(words: str) -> Message:
    return Message("the reader sees the address '{words}' instead of words", words=words)
