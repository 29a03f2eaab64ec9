"""Units of time, weight, length and volume beside a number, as each language writes them: "20 uker", "20-week", "uke 20"."""

from __future__ import annotations

import re

from healthsite.model.message import Message

EVERYWHERE = {
    "microgram": "µg|mcg|microgram(?:me)?s?|mikrogram", "milligram": "mg|milligram(?:me)?s?", "gram": "g|gram(?:me)?s?", "kilo": "kg|kilo(?:gram(?:me)?)?s?",
    "millimetre": "mm|millimet(?:er|re)s?", "centimetre": "cm|[cs]entimet(?:er|re)s?", "metre": "m|met(?:er|re)s?",
    "millilitre": "ml|millilit(?:er|re)s?", "decilitre": "dl|de[cs]ilit(?:er|re)s?", "litre": "l|lit(?:er|re)s?",
}
TIMES = {
    "nb": {
        "second": "sekund(?:er|et|ene)?|sek", "minute": "minutt(?:er|et|ene)?|min", "hour": "time(?:r|n|ne)?",
        "day": "dag(?:er|en|ene)?|døgn(?:et|ene)?", "week": r"(?:[^\W\d_]+s)?uk(?:e|er|en|ene|a)", "month": "måned(?:er|en|ene)?|mnd",
        "year": "år(?:et|ene|ige?)?",
    },
    "da": {
        "second": "sekund(?:er|et|erne)?|sek", "minute": "minut(?:ter|tet|terne)?|min", "hour": "time(?:r|n|rne)?",
        "day": "dag(?:e|en|ene)?|døgn(?:et|ene)?", "week": r"(?:[^\W\d_]+s)?ug(?:e|er|en|erne)", "month": "måned(?:er|en|erne)?|mdr",
        "year": "år(?:et|ene|ige?)?",
    },
    "en": {
        "second": "seconds?|secs?", "minute": "minutes?|mins?", "hour": "hours?|hrs?", "day": "days?", "week": "weeks?", "month": "months?",
        "year": "years?",
    },
}
"""Every form of each unit's word; an `s` or an apostrophe may follow it."""
DIMENSIONS = ({"second", "minute", "hour", "day", "week", "month", "year"}, {"microgram", "milligram", "gram", "kilo"},
              {"millimetre", "centimetre", "metre"}, {"millilitre", "decilitre", "litre"})
"""Units of the same kind: one may be written for another by mistake."""
BETWEEN = (r"(?:(?:or|eller)\s(?:more|less|flere|færre|mer|mere|mindre)\s|(?:full|whole|first|last|next|long|hele|første|siste|sidste|neste|næste"
           r"|påfølgende|lange|fulle|fulde)\s){0,2}")
"""Words that may stand between a number and its unit: "de to første ukene"."""
NAMES = {
    "second": Message("seconds"), "minute": Message("minutes"), "hour": Message("hours"), "day": Message("days"), "week": Message("weeks"),
    "month": Message("months"), "year": Message("years"), "microgram": Message("micrograms"), "milligram": Message("milligrams"),
    "gram": Message("grams"), "kilo": Message("kilograms"), "millimetre": Message("millimetres"), "centimetre": Message("centimetres"),
    "metre": Message("metres"), "millilitre": Message("millilitres"), "decilitre": Message("decilitres"), "litre": Message("litres"),
}


def _patterns(forms: dict[str, str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands after a number, and before one; the group that matches names the unit."""
    after = "|".join(f"(?P<{name}>{words})" for name, words in {**forms, **EVERYWHERE}.items())
    before = "|".join(f"(?P<{name}>{words})" for name, words in forms.items())
    return (re.compile(rf"(?:\s|-)?{BETWEEN}(?:{after})(?:s|['’]s|['’])?(?!\w)", re.IGNORECASE),
            re.compile(rf"(?<!\w)(?:{before})\s$", re.IGNORECASE))


PATTERNS = {language: _patterns(forms) for language, forms in TIMES.items()}
LONGEST = 20
"""Characters of the longest word before a number."""


def unit_after(text: str, offset: int, language: str) -> str:
    """The unit that stands right after a number which ends here; empty where there is none."""
    match = PATTERNS[language][0].match(text, offset) if language in PATTERNS else None
    return match.lastgroup if match else ""


def unit_before(text: str, offset: int, language: str) -> str:
    """The unit that stands right before a number which begins here, as in "week 12"; empty where there is none."""
    match = PATTERNS[language][1].search(text[max(0, offset - LONGEST): offset]) if language in PATTERNS else None
    return match.lastgroup if match else ""


def may_be_mistaken(unit: str, other: str) -> bool:
    """Whether two units are of the same kind and not the same."""
    return unit != other and any(unit in dimension and other in dimension for dimension in DIMENSIONS)
