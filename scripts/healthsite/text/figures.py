"""Numbers in running text, as each language writes them.

"6–27 %", "1 460", "1.460", "4.–6. uke", "85 prosent", "three": found, with their value in plain
notation, so that a figure on a page can be held against the fact and against the other languages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

PERCENT = r"(?i:%|prosent\b|procent\b|per\s?cent\b|pct\b)"
SPACE = "[ \u00a0\u202f]"
LETTER = "[A-Za-zæøåÆØÅ]"
MEASURE = r"(?:µg|mcg|mg|g|kg|ml|cl|dl|l|mm|cm|km|m|kcal|kJ|IU|IE)\b"
"""Units that people write without a space: a dose must not pass for a name."""
JOINT = r"\s?[-–]\s?(?=\d)|,\s(?=\d)|\s(?:til|to|og|and|eller|or|mot|mod|against|versus|v)\s(?=\d)"
"""What stands between numbers that share the unit of the last: "5, 10 and 15 %"."""

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

    A number glued to a letter ("P4", "12D") is a name and not a figure, unless the letters are a
    unit ("10mg"). In a range or list with one unit ("6–27 %") the unit belongs to every number.
    """
    decimal, thousands = NOTATION.get(language or "", PLAIN_NOTATION)
    number = rf"\d{{1,3}}(?:{thousands}\d{{3}})+(?!\d)(?:{decimal}\d+)?|\d+(?:{decimal}\d+)?"
    pattern = re.compile(
        rf"(?<![\w])(?<![A-Za-z]-)(?P<number>(?>{number}))(?P<rest>\.?(?:st|nd|rd|th)?)(?={MEASURE}|(?!{LETTER}))"
        rf"(?P<unit>{SPACE}?{PERCENT})?(?P<joint>{JOINT})?",
    )
    found: list[FoundFigure] = []
    chain: list[FoundFigure] = []
    for match in pattern.finditer(text):
        value = re.sub(decimal, ".", re.sub(thousands, "", match["number"]))
        written = match["number"] + match["rest"].lstrip(".") + (match["unit"] or "")
        chain.append(FoundFigure(value, bool(match["unit"]), match.start("number"), written))
        if not match["joint"]:
            found += [replace(figure, percent=True) for figure in chain] if chain[-1].percent else chain
            chain = []
    found += chain
    if language in WORDS:
        found += number_words(text, language)
    return sorted(found, key=lambda figure: figure.offset)


def number_words(text: str, language: str) -> list[FoundFigure]:
    """Number words from two to twelve, with the unit of "five per cent"."""
    values = {form: str(value) for value, forms in enumerate(WORDS[language].split(), start=2) for form in forms.split("|")}
    pattern = rf"(?<![\w-])(?P<number>{'|'.join(values)})(?!\w)(?P<unit>{SPACE}{PERCENT})?"
    return [
        FoundFigure(values[match["number"].lower()], bool(match["unit"]), match.start(), match.group(), word=True)
        for match in re.finditer(pattern, text, re.IGNORECASE)
    ]
