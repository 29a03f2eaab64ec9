"""Names and words that belong to one language wherever they stand: titles of sources and who made them, words of the glossary, Latin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from healthsite.model.data import Reference, Term
from healthsite.model.language_words import LanguageWords

LATIN = "la"
WORD = re.compile(r"[^\W\d_]+")
GOES_ON = re.compile(r"\w|\.\w")
"""What a name ends before if it is only a part: of a longer word, or of an address such as `name.dk`."""
ABBREVIATION = re.compile(r"\s*\([^()]*\)$")
"""What stands in brackets behind a name: running text often leaves it out."""
SHORTEST = 4
"""Letters. Shorter ones are abbreviations, or parts of ordinary words."""


@dataclass(frozen=True)
class ForeignNames:
    """What is foreign in the text of one language, in lower case -> the language that it belongs to."""

    plain: dict[str, str] = field(default_factory=dict)
    """Known for foreign by their spelling, or titles: anywhere in a text."""
    quoted: dict[str, str] = field(default_factory=dict)
    """Spelt so that they could be of either language: only where they are the whole of a quotation."""

    @cached_property
    def by_first_word(self) -> dict[str, tuple[str, ...]]:
        """First word -> the names that begin with it, the longest first: a text is passed over quickly where there is none."""
        found: dict[str, list[str]] = {}
        for name in sorted(self.plain, key=lambda name: (-len(name), name)):
            if first := WORD.match(name):
                found.setdefault(first[0], []).append(name)
        return {word: tuple(names) for word, names in found.items()}

    def in_text(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Start, end and language of each name in a text, as whole words."""
        lower, last = text.lower(), 0
        for word in WORD.finditer(lower):
            start = word.start()
            if start < last or word[0] not in self.by_first_word or (start and lower[start - 1].isalnum()):
                continue
            for name in self.by_first_word[word[0]]:
                end = start + len(name)
                if lower.startswith(name, start) and not GOES_ON.match(lower, end):
                    yield start, end, self.plain[name]
                    last = end
                    break


def spelt_like(text: str, language: str, known: Mapping[str, LanguageWords]) -> str:
    """The one other language for which the words of a short text speak, while none speaks for its own; else empty."""
    if language not in known:
        return ""
    words = [word.lower() for word in WORD.findall(text)]
    ours = known[language]
    if any(ours.weight(word) and not ours.right_for(word) for word in words):
        return ""
    found = {code: sum(map(entry.weight, words)) for code, entry in known.items() if code != language}
    most = max(found.values(), default=0)
    best = [code for code, weight in found.items() if weight == most]
    return best[0] if most and len(best) == 1 else ""


def foreign_names(
    language: str, references: Iterable[Reference], terms: Iterable[Term], known: Mapping[str, LanguageWords]
) -> ForeignNames:
    """What of the bibliography and the glossary is foreign in a language."""
    plain: dict[str, str] = {}
    quoted: dict[str, str] = {}
    terms = tuple(terms)
    ours = {name for term in terms for name in _names(term, language) if not _lent(name, term, language, known)}
    for term in terms:
        # a single Latin word is mostly a word of the language too: pelvis, femur
        if term.latin.islower() and " " in term.latin and term.latin not in ours:
            plain.setdefault(term.latin, LATIN)
        for code in term.words:
            for name in _names(term, code) if code != language else ():
                if name not in ours and len(name) >= SHORTEST:
                    (plain if spelt_like(name, language, known) == code else quoted).setdefault(name, code)
    for reference in references:
        title = reference.csl.get("title", "")
        # in square brackets it is ours
        if reference.language not in (None, language) and len(title) >= SHORTEST and not title.startswith("["):
            plain[title.lower()] = reference.language
        for name in _bodies(reference) if reference.language not in (None, language) else ():
            # a single word is mostly the name of a product, or one that every language has
            if " " in name or spelt_like(name, language, known) == reference.language:
                plain.setdefault(name.lower(), reference.language)
    return ForeignNames(plain, quoted)


def _bodies(reference: Reference) -> list[str]:
    """Who wrote and published a work, and the journal or site that it stands in: names of more than a person."""
    csl = reference.csl
    found = [author["literal"] for author in csl.get("author", ()) if "literal" in author]
    found += [csl[field] for field in ("publisher", "container-title", "container-title-short") if field in csl]
    return [ABBREVIATION.sub("", name) for name in found]


def _lent(name: str, term: Term, language: str, known: Mapping[str, LanguageWords]) -> bool:
    """Whether a language lists a name only because readers search for what its neighbour calls it."""
    # an abbreviation is spelt like nothing
    if name == term.words[language].term.lower() or len(name) <= SHORTEST:
        return False
    code = spelt_like(name, language, known)
    return bool(code) and name in _names(term, code)


def _names(term: Term, language: str) -> list[str]:
    words = term.words.get(language)
    return [name.lower() for name in (words.term, *words.also)] if words else []
