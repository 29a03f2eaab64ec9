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

GIVES_WAY_TO = ("links-by-file",)
ADDRESS = re.compile(r"(?:https?:)?//\S+|www\.\S+|[\w.-]+\.[a-z]{2,}/\S*", re.IGNORECASE)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in block.links:
            words = link.text.strip(" `*_<>")
            if ADDRESS.fullmatch(words) or words and words == link.target:
                message = Message("the reader sees the address '{words}' instead of words", words=words)
                yield page.problem(link.text_position, message, Message("write [what the reader will find]({target})", target=link.target))
