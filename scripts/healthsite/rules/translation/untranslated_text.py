"""No paragraph, heading or title of a translation is word for word the original's.

Why:  who copies a page to translate it may overlook a line, and the reader meets a foreign language.
Bad:  a paragraph of the original left standing on the translated page
Good: every paragraph in the language of the page
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.language import ENOUGH, WORD, may_be_both, own_words, paragraphs

RESTS_ON = ("docs/_data/references.yml", "docs/_data/languages/")
KEYS = ("title", "nav_title", "description")
SHORTEST = 5
"""Words. Shorter lines, such as a list of names, may well be the same in two languages."""


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    yield from _short_texts(page, original, site)
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
        yield mine.problem(offset, _message(where), Message("translate it"))


def _short_texts(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    """Headings, titles and descriptions that have words of the original's language only."""
    theirs = {section.anchor: section for section in original.document.headings}
    for section in page.document.headings:
        other = theirs.get(section.anchor)
        if other and _left(section.title, other.title, page, original, site):
            yield page.problem(section.position, _message(f"{original.path}:{other.position.line}"), Message("translate it"))
    for key in KEYS:
        if _left(getattr(page.front, key), getattr(original.front, key), page, original, site):
            where = f"{original.path}:{original.key_positions[key].line}"
            yield page.key_problem(key, _message(where), Message("translate it"))


def _left(text: str | None, other: str | None, page: Page, original: Page, site: Site) -> bool:
    """Whether a text is the original's, and that is not right in both languages."""
    known = site.language_words
    if not text or text != other or page.language not in known or original.language not in known:
        return False
    words = WORD.findall(own_words(text, site.source_names).lower())
    return sum(known[original.language].weight(word) for word in words if not known[page.language].weight(word)) >= ENOUGH


def _message(where: str) -> Message:
    return Message("this text is the same as in the original ({where})", where=where)
