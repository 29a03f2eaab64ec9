"""What a page is called, by anybody: its title and synonyms, in every language, and the names of words it explains.

Who comes from the other side of the border types the word of that side; it should lead to the same page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.search_keys import keys, phrase_key
from healthsite.text.search_languages import SearchLanguage

Glossary = dict[tuple[str, ...], tuple[str, ...]]


def questions_of(page: Page, site: Site) -> list[tuple[str, str]]:
    """The questions that readers ask and that this page answers: anchor of the section that does (empty for its start), question."""
    asked = [question for question, _ in site.questions if question.page == page.key]
    return [(question.anchor, question.words[page.language]) for question in asked if question.words.get(page.language)]


@dataclass(frozen=True)
class Names:
    """Everything a page may be asked for by."""

    own: tuple[str, ...]
    """Synonyms, questions and old names in the page's language."""
    foreign: dict[str, str]
    """Titles and synonyms in the other languages -> the language of each."""


def names_of(page: Page, site: Site) -> Names:
    """The names of a page, each once, without its title."""
    old = [redirect.old.rstrip("/").rpartition("/")[2].replace("-", " ")
           for redirect in site.redirects.values() if site.successor(redirect) is page]
    own = dict.fromkeys([*page.meta.synonyms, *([page.meta.nav_title] if page.meta.nav_title != page.meta.title else []), *old])
    others = [edition for edition in site.editions(page.key) if edition is not page]
    foreign = {name: other.language for other in others for name in (other.meta.title, *other.meta.synonyms)}
    return Names(tuple(own), {name: language for name, language in foreign.items() if name not in own and name != page.meta.title})


def glossary_keys(site: Site, code: str, language: SearchLanguage) -> Glossary:
    """Each name of a term, as the keys of its words -> the keys of the term's other names, in all languages."""
    found: Glossary = {}
    for term in site.terms.values():
        names = {other: (words.term, *words.also) for other, words in term.words.items()}
        every = dict.fromkeys([name for group in names.values() for name in group] + ([term.latin] if term.latin else []))
        for name in names.get(code, ()):
            if found_by := tuple(keys(name, language)):
                others = (key for other in every if other != name for key in name_keys(other, language))
                found.setdefault(found_by, tuple(dict.fromkeys(others)))
    return found


def name_keys(name: str, language: SearchLanguage) -> list[str]:
    """What a name is found by: each of its words, and the whole."""
    return [key for key in (*keys(name, language), phrase_key(name, language)) if key]


def keys_of_other_names(told: list[str], glossary: Glossary, longest: int) -> Iterator[str]:
    """The keys of other names of the terms that stand in a text, given by the keys of its words."""
    for start in range(len(told)):
        for end in range(start + 1, min(start + longest, len(told)) + 1):
            yield from glossary.get(tuple(told[start:end]), ())
