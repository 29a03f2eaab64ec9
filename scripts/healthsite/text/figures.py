"""Numbers in running text, as each language writes them.

"6–27 %", "1 460", "1.460", "4.–6. uke", "85 prosent", "three": found, with their value in plain
notation, so that a figure on a page can be held against the fact and against the other languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PERCENT = r"(?:%|prosent\b|procent\b|per\s?cent\b|pct\b)"
SPACE = "[ \u00a0\u202f]"

# decimal sign and thousands separators: CLDR for nb, da, en
NOTATION = {"nb": (",", SPACE), "da": (",", r"\."), "en": (r"\.", ",")}
PLAIN_NOTATION = (r"\.", "[ ,\u00a0\u202f]")

WORDS = {
    "nb": "to tre fire fem seks sju|syv åtte ni ti elleve tolv",
    "da": "to tre fire fem seks syv otte ni ti elleve tolv",
    "en": "two three four five six seven eight nine ten eleven twelve",
}
"""Number words from two to twelve. "One" is left out: it is also an article or a pronoun."""


@dataclass(frozen=True)
class FoundFigure:
    """A number and where it starts in the text (offset in characters)."""

    value: str
    percent: bool
    offset: int
    written: str
    word: bool = False


def figures_in(text: str, language: str | None = None) -> list[FoundFigure]:
    """Every number in a text, in order; `language` None reads the ledger's English notation.

    A number glued to a letter ("P4", "12D") is a name and not a figure. In a range with one unit
    ("6–27 %") the unit belongs to both ends.
    """
    decimal, thousands = NOTATION.get(language or "", PLAIN_NOTATION)
    number = rf"\d{{1,3}}(?:{thousands}\d{{3}})+(?!\d)(?:{decimal}\d+)?|\d+(?:{decimal}\d+)?"
    pattern = re.compile(
        rf"(?<![\w])(?<![A-Za-z]-)(?P<number>(?>{number}))(?P<rest>\.?(?:st|nd|rd|th)?)(?![A-Za-zæøåÆØÅ])"
        rf"(?P<unit>{SPACE}?{PERCENT})?(?P<joint>\s?[-–]\s?(?=\d)|\s(?:til|to|og|and|eller|or|mot|mod|against|versus|v)\s(?=\d))?",
    )
    found: list[FoundFigure] = []
    joined = False
    for match in pattern.finditer(text):
        value = re.sub(thousands, "", match["number"])
        value = re.sub(decimal, ".", value)
        percent = bool(match["unit"])
        if percent and joined:
            last = found[-1]
            found[-1] = FoundFigure(last.value, True, last.offset, last.written)
        written = match["number"] + match["rest"].lstrip(".") + (match["unit"] or "")
        found.append(FoundFigure(value, percent, match.start("number"), written))
        joined = bool(match["joint"]) and not percent
    if language in WORDS:
        found += number_words(text, language)
    return sorted(found, key=lambda figure: figure.offset)


def number_words(text: str, language: str) -> list[FoundFigure]:
    """Number words from two to twelve, with the unit of "five per cent"."""
    found = []
    for value, forms in enumerate(WORDS[language].split(" "), start=2):
        for match in re.finditer(rf"(?<![\w-])(?:{forms})(?![\w])(?P<unit>{SPACE}{PERCENT})?", text, re.IGNORECASE):
            found.append(FoundFigure(str(value), bool(match["unit"]), match.start(), match.group(), word=True))
    return found
