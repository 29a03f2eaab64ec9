"""Shares in running text: "one of four", "4 in 10", "én av fire", "tre ud af fem"; natural frequencies are such.

In words as well: "half of", "halvparten", "to tredeler", "hver femte". Those stand in `text/spoken_shares.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from healthsite.text.figures import LEDGER, WORDS, figures_in

ONE = {"nb": "én|en|ett|et|ei", "da": "én|en|ét|et", "en": "one"}
"""Only here is it certain that the word counts."""
OF = {"nb": "av|ut av|i", "da": "af|ud af", "en": "of|out of|in"}


ROUNDING = 2
"""Percentage points: 23 per cent are about one in four, 68 per cent about two in three, 30 per cent are neither."""


@dataclass(frozen=True)
class Share:
    """A part of a whole, in plain figures, and where it starts in the text."""

    part: str
    whole: str
    offset: int
    written: str

    def says(self, percent: str) -> bool:
        """Whether it says the same as a percentage in plain figures, rounded."""
        return float(self.whole) > 0 and abs(100 * float(self.part) / float(self.whole) - float(percent)) <= ROUNDING


def shares_in(text: str, language: str) -> Iterator[Share]:
    """Every share in a text, in order."""
    if language in WORDS:
        values = _values(language)
        for match in _pattern(language).finditer(text):
            part, whole = (values.get(match[name].lower(), match[name]) for name in ("part", "whole"))
            yield Share(part, whole, match.start(), " ".join(match.group().split()))


@cache
def shares_of(figures: tuple[str, ...]) -> tuple[Share, ...]:
    """The shares among the figures of a fact, which are written in English."""
    return tuple(share for figure in figures for share in shares_in(figure, LEDGER))


@cache
def _values(language: str) -> dict[str, str]:
    """Number word -> its value."""
    words = {form: str(value) for value, forms in enumerate(WORDS[language].split(), start=2) for form in forms.split("|")}
    return {**words, **dict.fromkeys(ONE[language].split("|"), "1")}


@cache
def _pattern(language: str) -> re.Pattern[str]:
    number = rf"\d+|{'|'.join(sorted(_values(language), key=len, reverse=True))}"
    return re.compile(
        rf"(?<![\w,.–-])(?P<part>{number})\s(?:{OF[language]})\s(?:the\s|de\s)?(?P<whole>{number})(?![\w–-]|[.,]\d)", re.IGNORECASE)


SPOKEN = {"two thirds": 200 / 3, "three quarters": 75.0, "half": 50.0, "a third": 100 / 3, "a quarter": 25.0}
"""Shares that facts say in words -> per cent."""


def share_of(figure: str) -> float | None:
    """The share that a figure of a fact states, in per cent: 45 for "45 %", 50 for "about half of all"; None if it states none."""
    written = next((float(found.value) for found in figures_in(figure) if found.percent), None)
    if written is None:
        written = next((value for words, value in SPOKEN.items() if words in figure), None)
    return written if written is not None and 0 <= written <= 100 else None


@cache
def fact_shares(figures: tuple[str, ...]) -> tuple[float, ...]:
    """Every share that the figures of a fact state, in per cent: percentages, "about half", "4 in 10"."""
    percentages = [float(found.value) for figure in figures for found in figures_in(figure) if found.percent]
    spoken = [share for figure in figures if (share := share_of(figure)) is not None]
    parts = [100 * float(share.part) / float(share.whole) for share in shares_of(figures) if float(share.whole)]
    return tuple(dict.fromkeys((*percentages, *spoken, *parts)))
