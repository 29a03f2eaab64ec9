"""Images need alternative text.

Why:  someone who cannot see the picture loses what it says.
Bad:  ![](pelvis.svg)
Good: ![The pelvis from the front, the symphysis marked](pelvis.svg)

A picture shown by its key, `![](picture:loaf)`, has its words in `docs/_data/pictures/`.
"""

from collections.abc import Iterator

from healthsite.model.illustration import MARK
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        for image in block.images:
            if not image.text.strip() and not image.target.startswith(MARK):
                message = Message("the image '{target}' has no alternative text", target=image.target)
                yield page.problem(image.position, message, Message("say what the reader should learn from it"))
