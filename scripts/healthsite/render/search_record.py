"""What the search knows of a page: by which words it is found and how much each counts, and what is shown of it.

The weights are of kinds of place, never of single words: a title says more than a synonym, a synonym more than a
heading, a heading more than running text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.search_names import Glossary, glossary_keys, keys_of_other_names, names_of, questions_of
from healthsite.render.search_text import ShownSection
from healthsite.text.compounds import tails
from healthsite.text.search_keys import folded, keys, phrase_key, sentence_key, stem, telling_words
from healthsite.text.search_languages import SearchLanguage, search_language

TITLE, NAME, HEADING, QUESTION, DESCRIPTION, TEXT, FOREIGN = 6.0, 4.0, 3.0, 2.0, 2.0, 1.0, 2.0
"""How much a word counts in each place. A word of the text counts each time, up to `MOST`."""
MOST = 10.0
TAIL = 0.4
"""What the later part of a compound counts, of the whole."""
OTHER_NAME = 0.4
"""What the other names of a glossary term count, of the name that stands there; in running text they count nothing."""
KNOWN_PART = 4
"""Letters of the shortest word, as it is written, that a compound is taken apart into."""


@dataclass(frozen=True)
class SearchRecord:
    """One page in the index."""

    url: str
    weights: dict[str, float]
    """Key -> how much it counts"""
    fields: dict[str, tuple[str, ...]]
    """Fields that count by themselves (`title`, `name`, `phrase`, `foreign`) -> their keys"""
    shown: dict[str, Any]
    """What a result shows, as the browser gets it."""


@dataclass(frozen=True)
class Wording:
    """What is needed of a language to take its pages apart."""

    language: SearchLanguage
    known: Collection[str]
    """Folded words of the language's pages: the possible parts of compounds."""
    glossary: Glossary
    longest: int
    """Words in the longest name of the glossary."""
    _tails: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def tails(self, word: str) -> tuple[str, ...]:
        """The keys of a compound's later parts."""
        if word not in self._tails:
            self._tails[word] = tuple(stem(tail, self.language) for tail in tails(folded(word), self.known))
        return self._tails[word]


def wording(site: Site, code: str, texts: Iterable[str]) -> Wording:
    """What the texts and the glossary of a language give."""
    language = search_language(code)
    told = {word for text in texts for word in telling_words(text, language)}
    whole = {folded(word) for word in told if len(word) >= KNOWN_PART and word.isalpha()}
    glossary = glossary_keys(site, code, language)
    known = whole | {short for word in whole if len(short := stem(word, language)) >= KNOWN_PART}
    return Wording(language, known, glossary, max(map(len, glossary), default=0))


def record(page: Page, site: Site, sections: list[ShownSection], words: Wording) -> SearchRecord:
    """One page, taken apart."""
    language, names, title = words.language, names_of(page, site), page.meta.title
    questions = questions_of(page, site)
    asked = [question for _, question in questions]
    title_words = telling_words(title, language)
    weights: Counter[str] = Counter()
    besides: dict[str, float] = {}
    for weight, text in [
        (TITLE, title), *((NAME, name) for name in names.own), (DESCRIPTION, page.meta.description),
        *((QUESTION, question) for question in asked), *((HEADING, section.heading) for section in sections), *((TEXT, section.text) for section in sections),
    ]:
        told = keys(text, language)
        for key, count in Counter(told).items():
            weights[key] += weight * count
        if weight > TEXT:
            _at_least(besides, keys_of_other_names(told, words.glossary, words.longest), weight * OTHER_NAME)
        for word in set(telling_words(text, language)):
            _at_least(besides, words.tails(word), weight * TAIL)
    for name, other in names.foreign.items():
        told = " ".join(telling_words(name, search_language(other)))
        _at_least(besides, keys(told, language), FOREIGN)
    _at_least(besides, (phrase_key(section.heading, language) for section in sections if len(telling_words(section.heading, language)) > 1), TEXT)
    for key, weight in besides.items():
        weights[key] += weight
    return SearchRecord(
        url=page.url,
        weights={key: min(weight, MOST) for key, weight in sorted(weights.items()) if key},
        fields={
            "title": _each(keys(title, language)),
            "name": _each([*(key for name in names.own for key in keys(name, language)), *(tail for word in title_words for tail in words.tails(word))]),
            "phrase": _each([*(phrase_key(name, language) for name in (title, *names.own)), *(sentence_key(question, language) for question in asked)]),
            "foreign": _each(phrase_key(name, language) for name in names.foreign),
        },
        shown={
            "key": page.key, "url": page.url, "title": title, "kind": kind(page, site), "text": page.meta.description,
            "names": [*names.own, *names.foreign],
            "questions": questions,
            "sections": [[section.anchor, section.heading, section.text] for section in sections],
        },
    )


def kind(page: Page, site: Site) -> str:
    """What sort of page it is, in a word: the section it belongs to, or that it is a section's first page."""
    folder, _, name = page.key.rpartition("/")
    above = site.page(f"{folder}/index", page.language) if folder else None
    return above.meta.nav_title if above and name != "index" else site.word(page.language, "search.overview") if folder else ""


def _at_least(weights: dict[str, float], found: Iterable[str], weight: float) -> None:
    for key in found:
        weights[key] = max(weights.get(key, 0), weight)


def _each(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in dict.fromkeys(found) if key)

