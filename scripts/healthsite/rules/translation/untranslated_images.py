"""A picture's alternative text is translated.

Why:  someone who cannot see the picture hears the alternative text, and must understand it.
Bad:  `![A loaf cut in two](loaf.svg)` on the Danish page too
Good: the same picture with a text in the language of the page
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import may_be_both

RESTS_ON = ("docs/_data/languages/",)
SHORTEST = 3
"""Words. A shorter text may be a name, or the same word in both languages."""


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    theirs = {image.text.casefold() for block in original.document.blocks for image in block.images}
    for block in page.document.blocks:
        for image in block.images:
            if len(image.text.split()) >= SHORTEST and image.text.casefold() in theirs and not (
                may_be_both(image.text, page.language, original.language, site.language_words)
            ):
                message = Message("the alternative text '{text}' is the same as in the original", text=image.text)
                yield page.problem(image.text_position, message, Message("translate it"))
