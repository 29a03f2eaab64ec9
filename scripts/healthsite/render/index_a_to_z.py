"""Everything from A to Z: titles of pages, what else people call their subjects, and the words of the glossary."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import groupby

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.glossary import letter_index
from healthsite.text.alphabet import anchor_of_letter, first_letter, sort_key
from healthsite.text.link_targets import target_from
from healthsite.text.search_keys import folded, words

MOST_WORDS = 3
"""Longer names of a page are questions in all but form: the search knows them, an index of them would bury the words."""
GLOSSARY = "glossary"
"""The list, and by its name the page on which it stands."""


def index_a_to_z(page: Page, site: Site) -> str:
    """HTML: links to the letters, then the entries below each letter."""
    language = page.language
    entries = sorted(set(_entries(page, site)), key=lambda entry: (sort_key(entry[0], language), entry[1:]))
    letters = [(letter, list(below)) for letter, below in groupby(entries, lambda entry: first_letter(entry[0], language))]
    parts = [letter_index([letter for letter, _ in letters], site.word(language, "glossary.letters"))]
    for letter, below in letters:
        items = "".join(_item(list(same)) for _, same in groupby(below, lambda entry: entry[0].casefold()))
        parts.append(f'<h2 id="{anchor_of_letter(letter)}">{letter}</h2><ul class="a-to-z">{items}</ul>')
    return "".join(parts)


def _entries(page: Page, site: Site) -> Iterator[tuple[str, str, str]]:
    """(words, address, title of the page where they are another name for something)"""
    for other in (found for key in site.keys if key != page.key and (found := site.page(key, page.language))):
        target = target_from(page.key, other.key)
        yield other.meta.title, target, ""
        for name in _other_names(other):
            yield name, target, other.meta.title
    if site.page(GLOSSARY, page.language):
        for term in site.terms.values():
            if said := term.words.get(page.language):
                yield said.term, f"{target_from(page.key, GLOSSARY)}#{term.key}", site.page(GLOSSARY, page.language).meta.title


def _other_names(page: Page) -> list[str]:
    """What else people call it; of `bækkenbælte` and `baekkenbaelte`, which are one to the search, the one in its own letters."""
    names = {_spelling(page.meta.title): page.meta.title}
    for name in (name for name in page.meta.synonyms if len(name.split()) <= MOST_WORDS):
        known = names.get(_spelling(name))
        if known is None or (known.isascii() and not name.isascii()):
            names[_spelling(name)] = name
    return [name for name in names.values() if name.casefold() != page.meta.title.casefold()]


def _spelling(name: str) -> str:
    return " ".join(folded(word) for word in words(name))


def _item(entries: list[tuple[str, str, str]]) -> str:
    """One page: the words lead there. Several pages under the same words: their titles do."""
    words, target, title = entries[0]
    if len(entries) > 1:
        links = " · ".join(f'<a href="{target}">{escape(title or words, quote=False)}</a>' for words, target, title in entries)
        return f"<li>{escape(words, quote=False)} <span>{links}</span></li>"
    more = f" <span>{escape(title, quote=False)}</span>" if title else ""
    return f'<li><a href="{target}">{escape(words, quote=False)}</a>{more}</li>'
