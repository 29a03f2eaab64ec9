"""A link to another site begins with `https:`.

Why:  what is sent over `http:` can be read and changed on its way, and what somebody reads about
      their health is nobody else's business.
Bad:  `[the hospital](http://hospital.example/)`
Good: `[the hospital](https://hospital.example/)`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.web_addresses import is_unencrypted

GIVES_WAY_TO = ("links-by-file",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for link in (*block.links, *block.images):
            if is_unencrypted(link.target):
                message = Message("'{target}' begins with 'http:', expected 'https:'", target=link.target)
                hint = Message("write https: and see that the page opens; if it does not, leave the link out")
                yield page.problem(link.position, message, hint)
