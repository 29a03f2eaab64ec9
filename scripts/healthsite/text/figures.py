"""Numbers in running text, as each language writes them.

"6–27 %", "1 460", "1.460", "4.–6. uke", "85 prosent", "three": found, with their value in plain
notation, so that a figure on a page can be held against the fact and against the other languages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache

from healthsite.text.units import unit_after, unit_before

DIGIT = re.compile(r"\d")
PERCENT = r"(?i:%|prosent\b|procent\b|per\s?cent\b|pct\b|pst\b)"
SPACE = "[ \u00a0\u202f]"
BEFORE_UNIT = "[ \u00a0\u202f\n]"
"""A line may end between a number and its unit."""
LETTER = "[A-Za-zæøåÆØÅ]"
MEASURE = r"(?:µg|mcg|mg|g|kg|ml|cl|dl|l|mm|cm|km|m|kcal|kJ|IU|IE)\b"
"""Units that people write without a space: a dose must not pass for a name."""
JOINT = r"\s?[-–]\s?|,\s|\s(?:til|to|og|and|eller|or|mot|mod|against|versus|v)\s"
"""What stands between numbers that share the unit of the last: "5, 10 and 15 %"."""
AGAINST = re.compile(r"\s(?:mot|mod|against|versus|v)\s")
NOTHING_COUNTED = re.compile(r"\s*(?:[.,;:)\]]|$)|\s(?:i|hos|av|af|blant|blandt|for|etter|efter|ved|in|among|of|after|with)\s")
"""What follows a number that is held against a share and counts nothing of its own: "85 % against 47 in the other group"."""
FRACTION = re.compile(r"\b(?:a|one)\s(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\sof$", re.IGNORECASE)
"""In English the ordinal is the name of the part too."""
DECADE = "-tall|-tals?\\b|-årene|[’']erne"
"""What makes a decade of a number: a name, like "1990s" in English."""
TELEPHONE = rf"(?=(?:\d{SPACE}?){{6}})\d{{2,3}}(?:{SPACE}\d{{2,3}})+(?!{SPACE}?\d|[.,]\d)"
"""Six digits or more in groups: 116 117, 22 33 44 55."""

# decimal sign and thousands separators: CLDR for nb, da, en
NOTATION = {"nb": (",", SPACE), "da": (",", r"\."), "en": (r"\.", ",")}
PLAIN_NOTATION = (r"\.", "[ ,\u00a0\u202f]")
LEDGER = "en"
"""The language of the facts."""

WORDS = {
    "nb": "to tre fire|fjerde fem|femte seks|sjette sju|syv|sjuende|syvende åtte|åttende ni|niende ti|tiende elleve|ellevte tolv|tolvte",
    "da": "to tre fire|fjerde fem|femte seks|sjette syv|syvende otte|ottende ni|niende ti|tiende elleve|ellevte|elvte tolv|tolvte",
    "en": "two three four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth",
}
"""Number words from two to twelve, and their ordinals from the fourth on.

"One" is left out: it is also an article or a pronoun. So are the first three ordinals: "the second" is also "the other",
"a third" also a share, and texts count their points with them.
"""


FIRST_ORDINALS = {
    "nb": {"1": "første", "2": "andre|annen|annet", "3": "tredje"},
    "da": {"1": "første", "2": "anden|andet", "3": "tredje"},
    "en": {"1": "first", "2": "second", "3": "third"},
}
"""Those that are no figures by themselves, but may say what another language says in figures."""


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A number and where it starts in the text (offset in characters)."""

    value: str
    percent: bool
    offset: int
    written: str
    word: bool = False
    unit: str = ""
    """Name of its unit of time, weight, length or volume (`week`), if it has one."""


def figures_in(text: str, language: str | None = None) -> list[FoundFigure]:
    """Every number in a text, in order; `language` None reads the ledger's English notation.

    A number glued to a letter ("P4", "12D") is a name and not a figure, unless the letters are a
    unit ("10mg"). In a range or list with one unit ("6–27 %") the unit belongs to every number.
    """
    decimal, thousands = NOTATION.get(language or "", PLAIN_NOTATION)
    matches = _number_pattern(decimal, thousands).finditer(text) if DIGIT.search(text) else ()

    def figure(match: re.Match) -> FoundFigure:
        value = re.sub(decimal, ".", re.sub(thousands, "", re.sub(SPACE, "", match["number"])))
        written = match["number"] + match["rest"].lstrip(".") + (match["unit"] or "")
        return FoundFigure(value, bool(match["unit"]), match.start("number"), written.replace("\n", " "))

    found = _with_shared_units(matches, figure, text, language or LEDGER)
    if language in WORDS:
        found += number_words(text, language)
    return sorted(found, key=lambda figure: figure.offset)


@cache
def _number_pattern(decimal: str, thousands: str) -> re.Pattern[str]:
    number = rf"{TELEPHONE}|\d{{1,3}}(?:{thousands}\d{{3}})+(?!\d)(?:{decimal}\d+)?|\d+(?:{decimal}\d+)?"
    return re.compile(
        rf"(?<![\w])(?<![A-Za-z]-)(?P<number>(?>{number}))(?!{DECADE})(?P<rest>\.?(?:st|nd|rd|th)?)(?={MEASURE}|(?!{LETTER}))"
        rf"(?P<unit>{BEFORE_UNIT}?{PERCENT})?(?P<joint>(?:{JOINT})(?=\d))?",
    )


def number_words(text: str, language: str) -> list[FoundFigure]:
    """Number words from two to twelve and ordinals from the fourth on, with the unit of "five per cent"."""
    values, any_of_them, pattern = _number_words(language)
    if not any_of_them.search(f" {text.lower()}"):
        return []

    def figure(match: re.Match) -> FoundFigure:
        written = match["number"] + (match["unit"] or "")
        return FoundFigure(values[match["number"].lower()], bool(match["unit"]), match.start(), written.replace("\n", " "), word=True)

    matches, end = [], 0
    for match in pattern.finditer(text):
        if FRACTION.search(text[max(0, match.start() - 4): match.end() + 3]):
            continue  # "a fifth of them" is a share and no 5
        if text[match.start() - 1: match.start()] != "-" or (match.start() == end and matches):  # not "twenty-two"
            matches.append(match)
            end = match.end()
    return _with_shared_units(matches, figure, text, language)


@cache
def _number_words(language: str) -> tuple[dict[str, str], re.Pattern[str], re.Pattern[str]]:
    """Word -> value; a pattern that says quickly whether a text in small letters has one of them; one that takes them apart."""
    values = {form: str(value) for value, forms in enumerate(WORDS[language].split(), start=2) for form in forms.split("|")}
    word = rf"(?:{'|'.join(sorted(values, key=len, reverse=True))})(?!\w)"
    pattern = rf"(?<!\w)(?P<number>{word})(?P<unit>{BEFORE_UNIT}{PERCENT})?(?P<joint>(?:{JOINT})(?={word}))?"
    return values, re.compile(rf"\W{word}"), re.compile(pattern, re.IGNORECASE)


def _with_shared_units(
    matches: Iterable[re.Match], figure: Callable[[re.Match], FoundFigure], text: str, language: str
) -> list[FoundFigure]:
    """The figures with their units; in "6–27 %", "2–3 weeks" and "85 % against 47" the unit belongs to both."""
    found: list[FoundFigure] = []
    chain: list[FoundFigure] = []
    against = False
    for match in matches:
        chain.append(figure(match))
        if not chain[-1].percent:
            chain[-1] = replace(chain[-1], unit=_own_unit(text, match, language))
        if against and chain[-2].percent and not match["joint"] and NOTHING_COUNTED.match(text, match.end()):
            chain[-1] = replace(chain[-1], percent=True)
        against = bool(match["joint"] and AGAINST.fullmatch(match["joint"]))
        if not match["joint"]:
            found += _shared(chain)
            chain = []
    return found + chain


def _shared(chain: list[FoundFigure]) -> list[FoundFigure]:
    """The figures of a range or list, each with the unit of the last; in "weeks 4–6" with that of the first."""
    if chain[-1].percent:
        return [replace(one, percent=True, unit="") for one in chain]
    unit = chain[-1].unit or (chain[0].unit if len(chain) == 2 else "")
    return [one if one.unit or not unit else replace(one, unit=unit) for one in chain]


def _own_unit(text: str, match: re.Match, language: str) -> str:
    end = match.start("joint") if match["joint"] else match.end()
    return unit_after(text, end, language) or unit_before(text, match.start("number"), language)


def is_ordinal(value: str, text: str) -> bool:
    """Whether a text has a number as an ordinal in figures: `1. trimester`, `1st`."""
    return bool(re.search(rf"(?<![\w.,]){re.escape(value)}(?:\.[ ]?[-–a-zæøå]|st\b|nd\b|rd\b)", text))


def has_ordinal_word(value: str, text: str, language: str) -> bool:
    """Whether a text has the first, second or third in words."""
    words = FIRST_ORDINALS.get(language, {}).get(value)
    return bool(words) and bool(re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
