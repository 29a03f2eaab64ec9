"""The glossary from A to Z as one list: every term of a language with its explanation and what else it is called."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from healthsite.model.data import Term
from healthsite.model.site import Site
from healthsite.text.alphabet import anchor_of_letter, first_letter, sort_key

LONGEST_ENDING = 3
"""Letters: that of `eggstokkene`."""


def glossary_list(language: str, site: Site) -> str:
    """HTML: links to the letters, then the terms below each letter. The anchor of a term is its key."""
    terms = [term for term in site.terms.values() if language in term.words]
    terms.sort(key=lambda term: sort_key(term.words[language].term, language))
    letters = [(letter, list(below)) for letter, below in groupby(terms, lambda term: first_letter(term.words[language].term, language))]
    parts = [letter_index([letter for letter, _ in letters], site.word(language, "glossary.letters"))]
    for letter, below in letters:
        entries = "".join(_entry(term, language, site) for term in below)
        parts.append(f'<h3 id="{anchor_of_letter(letter)}">{letter}</h3><dl class="glossary">{entries}</dl>')
    return "".join(parts)


def letter_index(letters: Iterable[str], label: str) -> str:
    """Links to the letters that there are."""
    links = "".join(f'<li><a href="#{anchor_of_letter(letter)}">{letter}</a></li>' for letter in letters)
    return f'<nav class="letters" aria-label="{escape(label)}"><ul>{links}</ul></nav>'


def _entry(term: Term, language: str, site: Site) -> str:
    words = term.words[language]
    names = [name for name in words.also if not _is_form_of(words.term, name)]
    also = f"{site.word(language, 'glossary.also')} {', '.join(names)}" if names else ""
    lines = [
        f"<dt>{escape(words.term, quote=False)}{_latin(term, words.term)}</dt>",
        f"<dd>{escape(words.explanation, quote=False)}</dd>",
        f'<dd class="glossary__more">{escape(also, quote=False)}</dd>' if also else "",
        f'<dd class="glossary__more">{elsewhere}</dd>' if (elsewhere := _in_other_languages(term, language, site)) else "",
    ]
    return f'<div id="{term.key}">{"".join(lines)}</div>'


def _is_form_of(term: str, name: str) -> bool:
    """Whether a name is the headword itself with an ending: `korsbenet`. It stands in the data for the search, and tells nobody anything."""
    ending = name.casefold().removeprefix(term.casefold())
    return len(ending) <= LONGEST_ENDING and ending.isalpha() and len(ending) < len(name)


def _latin(term: Term, headword: str) -> str:
    """The Latin name, or the abbreviation; nothing where the headword has it."""
    if not term.latin or term.latin.casefold() in headword.casefold():
        return ""
    # abbreviations have capitals and are no Latin, so a screen reader must not read them as such
    of_latin = ' lang="la"' if term.latin.islower() else ""
    return f' <span class="glossary__latin"{of_latin}>{escape(term.latin, quote=False)}</span>'


def _in_other_languages(term: Term, language: str, site: Site) -> str:
    """The headword in each of the other languages, each behind the language's own name."""
    return " · ".join(
        f'<span lang="{other.code}">{escape(f"{other.name}: {term.words[other.code].term}", quote=False)}</span>'
        for other in site.settings.languages if other.code != language and other.code in term.words
    )
