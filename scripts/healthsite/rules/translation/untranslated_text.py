"""No paragraph of a translation is word for word the original's.

Why:  who copies a page to translate it may overlook a line, and the reader meets a foreign language.
Bad:  a paragraph of the original left standing on the translated page
Good: every paragraph in the language of the page
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import WORD, may_be_both, own_words, paragraphs


SHORTEST = 5
"""Words. Shorter lines, such as a list of names, may well be the same in two languages."""


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    mine, theirs = site.body(page), site.body(original)
    if mine is None or theirs is None:
        return
    same = {tuple(text.split()): offset for text, offset in paragraphs(theirs.words)}
    whole = site.strangers_in(mine)
    for text, offset in paragraphs(mine.words):
        place = same.get(tuple(text.split()))
        if place is None or any(found.first <= offset < found.end for found in whole):
            continue
        own = own_words(text, site.source_names)
        if len(WORD.findall(own)) < SHORTEST or may_be_both(own, page.language, original.language, site.language_words):
            continue
        where = f"{original.path}:{theirs.position(place).line}"
        yield mine.problem(offset, Message("this text is the same as in the original ({where})", where=where), Message("translate it"))
