"""The words of a link say what the reader will find there.

Why:  many people jump from link to link, by eye or with a screen reader, and hear the links
      without the sentence around them: six times "here" tells them nothing.
Bad:  `[Click here](../causes/index.md) to read about the causes.`
Good: `Read about [the causes](../causes/index.md).`

The words that say nothing stand per language in `docs/_data/empty-words.yml`.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.bare_words import bare_words


def check(page: Page, site: Site) -> Iterator[Problem]:
    empty = {bare_words(words) for listed in site.empty_words.links.values() for words in listed}
    for block in page.document.blocks:
        for link in block.links:
            words = bare_words(link.text)
            if words in empty:
                shown = " ".join(link.text.split())
                message = Message("the words of the link, '{shown}', do not say where it leads", shown=shown)
                yield page.problem(link.text_position, message, Message("name what the reader will find there"))
            elif not any(character.isalnum() for character in link.text):
                message = Message("the link to '{target}' has no words", target=link.target)
                yield page.problem(link.text_position, message, Message("write [what the reader will find](address)"))
