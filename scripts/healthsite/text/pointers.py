"""Numbers that state nothing: where something stands ("punkt 2", "page 3"), and the day of a date ("24. november 2026")."""

from __future__ import annotations

import re

PLACES = {
    "nb": r"punkt(?:ene)?|side(?:ne|n)?|s\.|kapittel|kap\.|tabell|figur|trinn|steg|avsnitt|del|nr\.",
    "da": r"punkt(?:erne)?|side(?:rne|n)?|s\.|kapitel|kap\.|tabel|figur|trin|afsnit|del|nr\.",
    "en": r"points?|pages?|pp?\.|chapters?|tables?|figures?|steps?|no\.|items?|parts?",
}
MONTHS = {
    "nb": "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember",
    "da": "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
LONGEST = 16
"""Characters around a number that are looked at."""
POINTER = {code: re.compile(rf"(?<!\w)(?:{words})\s(?:\d+[–-])?$", re.IGNORECASE) for code, words in PLACES.items()}
DAY = {code: re.compile(rf"\d{{1,2}}(?:\.\s|\s)(?:{months})\b") for code, months in MONTHS.items()}
YEAR = {code: re.compile(rf"\d{{1,2}}\.?\s(?:{months})\s$") for code, months in MONTHS.items()}


def is_pointer(text: str, offset: int, language: str) -> bool:
    """Whether the number at an offset says where something stands."""
    return language in POINTER and POINTER[language].search(text[max(0, offset - LONGEST): offset]) is not None


def is_in_date(text: str, offset: int, language: str) -> bool:
    """Whether the number at an offset is the day or the year of a whole date."""
    if language not in DAY:
        return False
    return DAY[language].match(text, offset) is not None or YEAR[language].search(text[max(0, offset - LONGEST): offset]) is not None
