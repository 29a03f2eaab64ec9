"""What the browser's part of the search is told of a language: its words for the reader, its grammar, and where else to look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from string import ascii_lowercase
from typing import Any

from healthsite.model.interface_words import SEARCH
from healthsite.model.site import Site
from healthsite.text.search_keys import folded, telling_words
from healthsite.text.search_languages import search_language

INDEX_PAGES = ("a-z", "glossary", "index")
"""Keys of the page that helps where the search does not; the first that the site has."""
SHORTEST_SUGGESTION = 4


def all_words_page(language: str, site: Site) -> str:
    """Address of the page that lists everything, relative to the site's root."""
    page = next((page for key in INDEX_PAGES if (page := site.page(key, language))), None)
    return page.url if page else site.settings.language(language).prefix


def search_settings(language: str, site: Site) -> dict[str, Any]:
    """As JSON for one language."""
    grammar, strings = search_language(language), site.strings[language]
    return {
        "words": {"close": strings["close"], **{key.removeprefix(SEARCH): words for key, words in strings.items() if key.startswith(SEARCH)}},
        "pages": sum(page.language == language for page in site.pages.values()),
        "ending": grammar.ending,
        "compounds": grammar.compounds,
        "small": sorted(grammar.small_words),
        "all": all_words_page(language, site),
        "others": {other.code: other.name for other in site.settings.languages if other.code != language},
    }


def known_words(pages: Iterable[Iterable[str]], language: str) -> dict[str, list[str]]:
    """The words of a language's pages (each given as its texts) by their first folded letter, the commonest first.

    A letter that no word begins with has an empty list: what is asked for is there.
    """
    grammar = search_language(language)
    seen: Counter[str] = Counter()
    for texts in pages:
        seen.update({word.lower() for text in texts for word in telling_words(text, grammar)})
    usable = (word for word in seen if len(word) >= SHORTEST_SUGGESTION and word.isalpha())
    found: dict[str, list[str]] = {letter: [] for letter in ascii_lowercase}
    for word in sorted(usable, key=lambda word: (-seen[word], word)):
        found.get(folded(word)[0], []).append(word)
    return found
