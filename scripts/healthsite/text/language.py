"""Which language a text is in: by the words that only one of the languages has.

Neighbouring languages share most of their words. Those say nothing; a word that the one knows and the other does not
speaks for the one. What is quoted, and the names of works and bodies, may be in any language and does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import compress
from operator import not_

from healthsite.model.language_words import LanguageWords, Stranger
from healthsite.text.inline import blank
from healthsite.text.remembered import remembered

WORD = re.compile(r"[^\W\d_]+")
QUOTED = re.compile(
    r"«[^«»]*»|»[^«»]*«|“[^“”]*”|„[^„“”]*[“”]|‘(?:[^‘’]|’(?=\w))*’|\"[^\"]*\"|\*(?<![*\w]\*)(?![*\s])[^*]+(?<![*\s])\*(?![*\w])"
    r"|_(?<![_\w]_)(?![_\s])[^_]+(?<![_\s])_(?![_\w])"
)
CAPITAL = re.compile(r"[A-ZÆØÅÄÖÜÉ][^\W\d_]+")
INSIDE = re.compile(r"[\w,;)][ \n]")
"""What a word stands after that does not begin a sentence."""
PARAGRAPH = re.compile(r"\S.*(?:\n(?![ \t]*(?:\n|[-*+][ \t]|\d+[.)][ \t]|[|#])).+)*")
SENTENCE = re.compile(r"[^.!?:|\n]+(?:[.!?:|](?!\s)[^.!?:|\n]*)*")
SHORTEST = 8
"""Words. In less than that there may be no word that tells neighbouring languages apart."""
VERY_SHORT = 4
"""Words. A text between the two counts only where it is plain: two common words for the other language, none against it."""
PLAIN = 4
"""What must speak for the other language in so short a text."""
LONG = 10
"""Words. Of so many, some must be common words of the language, whatever the text is about."""
LEAST = 0.18
"""Share of common words in a text of the language: on our own pages never below 0.25; in other languages below 0.16."""
BETWEEN = re.compile(r"[,;/·]")
"""What stands between the words of an enumeration, which has no small words in any language."""
UNKNOWN = ""
"""The language of a text that is in none of those we know."""
ENOUGH = 2
"""What must speak for the other language: one of its common words, or two that are merely spelt like it."""


@remembered
def vocabulary(text: str) -> frozenset[str]:
    """The different words of a text, in lower case."""
    return frozenset(WORD.findall(text.lower()))


def own_words(prose: str, names: Iterable[str] = ()) -> str:
    """The text with quotations and names blanked out, every other character in its place."""
    return _own_words(prose, tuple(names))


@remembered
def _own_words(prose: str, names: tuple[str, ...]) -> str:
    there = vocabulary(prose)
    prose = QUOTED.sub(blank, prose)
    for name, words in _words_of(names):
        if words <= there:
            prose = name.sub(blank, prose)
    return prose


@remembered
def _words_of(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    """Each name, which a line may end in the middle of, with its words, by which it is quickly missed."""
    return tuple((re.compile(r"\s+".join(map(re.escape, name.split()))), vocabulary(name)) for name in names)


def without_names(text: str, known: LanguageWords) -> str:
    """The text with the names of people, places and bodies blanked out, as far as their capitals show them."""
    def kept(match: re.Match) -> str:
        inside = INSIDE.fullmatch(text, max(match.start() - 2, 0), match.start())
        name = inside or CAPITAL.match(text, match.end() + 1) or known.names.fullmatch(match.group().lower())
        return blank(match) if name else match.group()

    return CAPITAL.sub(kept, text)


def other_language(text: str, language: str, known: Mapping[str, LanguageWords]) -> str | None:
    """The language that a text is in, if that is not `language`; None where the text is too short to tell."""
    best, most = None, 0
    short = len(WORD.findall(text)) < SHORTEST
    for code, (for_it, against) in evidence(text, language, known).items():
        if short and (for_it < PLAIN or against):
            continue
        if for_it >= ENOUGH and for_it > 2 * against and for_it - against > most:
            best, most = code, for_it - against
    return best


def evidence(text: str, language: str, known: Mapping[str, LanguageWords]) -> dict[str, tuple[int, int]]:
    """Other language -> what speaks for it and what against it, compared with `language`; empty for a short text."""
    words = WORD.findall(text.lower())
    if len(words) < VERY_SHORT or language not in known:
        return {}
    ours = [*map(known[language].weight, words)]
    found = {}
    for code, entry in known.items():
        if code != language:
            theirs = [*map(entry.weight, words)]
            found[code] = sum(compress(theirs, map(not_, ours))), sum(compress(ours, map(not_, theirs)))
    return found


def in_no_language(text: str, known: Mapping[str, LanguageWords]) -> bool:
    """Whether a longer text has hardly a common word of any language that we know."""
    words = WORD.findall(text.lower())
    if len(words) < LONG:
        return False
    common = (sum(map(entry.common.__contains__, words)) for entry in known.values())
    return max(common, default=0) < LEAST * len(words) and len(BETWEEN.findall(text)) * 4 < len(words)


def may_be_both(text: str, language: str, other: str, known: Mapping[str, LanguageWords]) -> bool:
    """Whether no word of a text speaks for the other language and against this one, as in "Det var godt."."""
    if language not in known or other not in known:
        return False
    words = [word.lower() for word in WORD.findall(text)]
    return not any(known[other].weight(word) and not known[language].weight(word) for word in words)


def strangers(
    text: str, language: str, known: Mapping[str, LanguageWords], names: Iterable[str] = ()
) -> tuple[Stranger, ...]:
    """The paragraphs in another language; in the others, the sentences."""
    return _strangers(text, language, tuple(known.items()), tuple(names)) if language in known else ()


@remembered
def _strangers(text: str, language: str, languages: tuple[tuple[str, LanguageWords], ...], names: tuple[str, ...]) -> tuple[Stranger, ...]:
    known = dict(languages)
    found = []
    own = own_words(text, names)
    telling, common = _telling_words(text, language, known), known[language].common.__contains__
    for paragraph, start in paragraphs(without_names(own, known[language])):
        words = WORD.findall(paragraph.lower())
        if len(words) >= LONG and sum(map(common, words)) < LEAST * len(words) and in_no_language(paragraph, known):
            found.append(Stranger(UNKNOWN, start, start + len(paragraph)))
            continue
        if telling.isdisjoint(words):
            continue
        parts = [(paragraph, 0)]
        if not other_language(paragraph, language, known):
            parts = [(match.group(), match.start()) for match in SENTENCE.finditer(paragraph)]
        for part, offset in parts:
            other = other_language(part, language, known)
            if other:
                first = start + offset + WORD.search(part).start()
                found.append(Stranger(other, first, start + offset + len(part)))
    return tuple(found)


def _telling_words(text: str, language: str, known: Mapping[str, LanguageWords]) -> set[str]:
    """The words of a text that speak for another language and not for its own."""
    ours = known[language].weight
    return {word for word in vocabulary(text) if not ours(word) and any(entry.weight(word) for entry in known.values())}


def paragraphs(text: str) -> Iterator[tuple[str, int]]:
    """Paragraphs, list items and rows of tables with words in them, each with the offset of its first word."""
    for match in PARAGRAPH.finditer(text):
        word = WORD.search(match.group())
        if word:
            yield match.group()[word.start():], match.start() + word.start()


def never_right(text: str, known: LanguageWords) -> Iterator[tuple[str, str, int]]:
    """Words that do not exist in the language: the word, what to write, its offset. Names are left alone."""
    lower = text.lower()
    wrong = {word: right for word in vocabulary(text) if (right := known.right_for(word))}
    found = [(match, wrong[match.group().lower()]) for match in WORD.finditer(text) if match.group().lower() in wrong] if wrong else []
    for phrase in known.phrases:
        if phrase in lower:
            pattern = rf"(?<!\w){re.escape(phrase)}(?!\w)"
            found += [(match, known.never[phrase]) for match in re.finditer(pattern, text, re.IGNORECASE)]
    for match, right in found:
        if not _is_name(text, match, known):
            yield match.group(), right, match.start()


def _is_name(text: str, match: re.Match, known: LanguageWords) -> bool:
    """Whether a word has a capital that the beginning of a sentence does not explain, or is the name of a body."""
    if not match.group()[0].isupper():
        return False
    before = text[: match.start()].rstrip(" \t*_([>")
    return (bool(before) and before[-1] not in ".!?:|#-–\n«»“”‘’") or bool(known.names.fullmatch(match.group().lower()))
