"""A figure in a title or a description stands in the text of the page too.

Why:  a title is read in menus and search engines, where no citation stands beside it; in the text each figure has a source.
Bad:  `description: Nine of ten breads rise within 8 hours.`, and no 8 in the text
Good: `description: How long a dough rises.`

Number words count where they are a percentage or a share: "ten per cent", "seven in ten", "half of".
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.passage import HEADER
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.said_figures import said_figures
from healthsite.text.stated_figures import stated_figures

RESTS_ON = ("docs/_data/references.yml",)
GIVES_WAY_TO = ("required-keys", "text-language")


def check(page: Page, site: Site) -> Iterator[Problem]:
    said: set[str] | None = None
    for passage in site.passages_of(page):
        found = stated_figures(passage.words, page.language) if passage.kind == HEADER and passage.words.strip() else ()
        for figure in found:
            said = said_figures(page, site.body(page), site.references.values()) if said is None else said
            if not set(figure.values) <= said:
                message = Message("the figure '{figure}' stands nowhere in the text of the page", figure=figure.written)
                yield passage.problem(figure.offset, message, Message("take it from the text, where its source stands beside it, or leave it out"))
