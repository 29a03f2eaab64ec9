"""A picture shown by its key exists, stands on a line of its own, and once on a page.

Why:  a key that leads nowhere leaves a hole in the page; in the middle of a sentence there is no room for a picture.
Bad:  `Shape it ![a loaf](picture:laof) well.`
Good: `![](picture:loaf)` with an empty line above and below
"""

from collections.abc import Iterator

from healthsite.model.illustration import MARK
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/pictures/",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    shown: set[str] = set()
    for block in page.document.blocks:
        for image in block.images:
            if not image.target.startswith(MARK):
                continue
            key = image.target.removeprefix(MARK)
            if key not in site.illustrations:
                hint = did_you_mean(key, site.illustrations, Message("see the files in docs/_data/pictures/"))
                yield page.problem(image.position, Message("there is no picture '{key}'", key=key), hint)
            elif key in shown:
                message = Message("the picture '{key}' stands on this page for the second time", key=key)
                yield page.problem(image.position, message, Message("show it once, and let the text point to it"))
            elif image.text.strip():
                message = Message("the picture '{key}' has words of its own in docs/_data/pictures/", key=key)
                yield page.problem(image.text_position, message, Message("write ![](picture:{key})", key=key))
            elif block.kind != "paragraph" or block.text.strip() != f"![]({image.target})":
                message = Message("the picture '{key}' does not stand alone", key=key)
                yield page.problem(image.position, message, Message("put it on a line of its own, with an empty line above and below"))
            shown.add(key)
