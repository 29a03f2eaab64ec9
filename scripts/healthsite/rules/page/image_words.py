"""The alternative text of an image says what the image shows.

Why:  "image 2" or a file name is all that a reader who cannot see the picture would get.
Bad:  `![Figure 1](pelvis.svg)`, `![pelvis.svg](pelvis.svg)`
Good: `![The pelvis from the front, the symphysis marked](pelvis.svg)`

The words that say nothing stand per language in `docs/_data/empty-words.yml`.
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.bare_words import bare_words
from healthsite.text.picture_formats import PICTURES

FILE_NAME = re.compile(rf"\S*\.(?:{'|'.join(PICTURES)})", re.IGNORECASE)
HINT = Message("say what the reader should learn from it")


def check(page: Page, site: Site) -> Iterator[Problem]:
    empty = {bare_words(words) for listed in site.empty_words.images.values() for words in listed}
    for block in page.document.blocks:
        for image in block.images:
            text = " ".join(image.text.split())
            words = bare_words(text)
            stem = image.target.rsplit("/", 1)[-1].rpartition(".")[0]
            if not text:
                continue
            if FILE_NAME.fullmatch(text) or words == bare_words(stem):
                message = Message("the alternative text '{text}' is the name of the file", text=text)
                yield page.problem(image.text_position, message, HINT)
            elif not words or words in empty:
                message = Message("the alternative text '{text}' does not say what the image shows", text=text)
                yield page.problem(image.text_position, message, HINT)
