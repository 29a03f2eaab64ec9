"""Shares in words: "halvparten", "to tredeler", "three quarters of", "hver femte", "one third".

Left alone is what halves or quarters a thing and counts nobody: "a half-hour", "hver tredje time", "the lower half".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from healthsite.text.shares import Share
from healthsite.text.units import unit_after

HALF = {"nb": "halvparten", "da": "halvdelen|halvparten", "en": "half"}
PARTS = {
    "nb": {"3": "tredel|tredjedel|tredjepart", "4": "firedel|fjerdedel|fjerdepart", "5": "femdel|femtedel", "6": "seksdel|sjettedel", "8": "åttedel|åttendedel", "10": "tidel|tiendedel"},
    "da": {"3": "tredjedel", "4": "fjerdedel", "5": "femtedel", "6": "sjettedel", "8": "ottendedel", "10": "tiendedel"},
    "en": {"3": "third", "4": "quarter|fourth", "5": "fifth", "6": "sixth", "8": "eighth", "10": "tenth"},
}
PLURAL = {"nb": "(?:er|ene|en)?", "da": "(?:ene|en|e)?", "en": "s?"}
COUNTS = {
    "nb": {"én|en|ei": "1", "to": "2", "tre": "3", "fire": "4"},
    "da": {"én|en": "1", "to": "2", "tre": "3", "fire": "4"},
    "en": {"one|a": "1", "two": "2", "three": "3", "four": "4"},
}
EVERY = {
    "nb": {"annenhver|hver (?:andre|annen)": "2", "hver tredje": "3", "hver fjerde": "4", "hver femte": "5", "hver sjette": "6",
           "hver (?:sjuende|syvende)": "7", "hver åttende": "8", "hver niende": "9", "hver tiende": "10"},
    "da": {"hver (?:anden|andet)": "2", "hver tredje": "3", "hver fjerde": "4", "hver femte": "5", "hver sjette": "6", "hver syvende": "7",
           "hver ottende": "8", "hver niende": "9", "hver tiende": "10"},
    "en": {"every (?:second|other)": "2", "every third": "3", "every fourth": "4", "every fifth": "5", "every sixth": "6",
           "every seventh": "7", "every eighth": "8", "every ninth": "9", "every tenth": "10"},
}
COUNTED = {"nb": "", "da": "", "en": r"(?=\sof\b)"}
"""What must follow a part in English, where "a third" is also the next after the second."""
NEAR_SHARE, ABOUT_SHARE = "near", "about"
NEAR = {
    "nb": "under|over|nesten|knapt|godt|drøyt|færre enn|mindre enn|mer enn|flere enn|opptil|inntil|minst|høyst",
    "da": "under|over|næsten|knap|godt|færre end|mindre end|mere end|flere end|op til|mindst|højst",
    "en": "under|over|almost|nearly|just|fewer than|less than|more than|up to|at least|at most",
}
"""Before a share that is not the share itself, but near it."""
ABOUT = {
    "nb": "om lag|omtrent|rundt|omkring|ca\\.?|cirka", "da": "omtrent|omkring|rundt regnet|ca\\.?|cirka",
    "en": "about|around|roughly|approximately|some|approx\\.?",
}
LEEWAY = {NEAR_SHARE: 10.0, ABOUT_SHARE: 4.0}
"""Percentage points that the share may be away: "a little under half" for 45 per cent, "about a third" for 30."""


def spoken_shares(text: str, language: str) -> Iterator[tuple[Share, float]]:
    """Every share in words, in order, and how many percentage points it may be off."""
    if language not in HALF:
        return
    lower = text.lower()
    for match in _pattern(language).finditer(lower):
        part, whole = _value(match, language)
        if match["every"] and unit_after(lower, match.end(), language):
            continue  # every third hour
        before = lower[max(0, match.start() - 30): match.start()]
        leeway = next((LEEWAY[kind] for kind, words in ((NEAR_SHARE, NEAR), (ABOUT_SHARE, ABOUT))
                       if re.search(rf"\b(?:{words[language]})(?:\s\w+)?\s$", before)), 0.0)
        yield Share(part, whole, match.start(), " ".join(text[match.start(): match.end()].split())), leeway


def _value(match: re.Match, language: str) -> tuple[str, str]:
    if match["every"]:
        return "1", next(whole for words, whole in EVERY[language].items() if re.fullmatch(words, match["every"]))
    if match["half"]:
        return "1", "2"
    whole = next(whole for whole, words in PARTS[language].items() if re.fullmatch(f"(?:{words}){PLURAL[language]}", match["name"]))
    return next(value for words, value in COUNTS[language].items() if re.fullmatch(words, match["count"])), whole


@cache
def _pattern(language: str) -> re.Pattern[str]:
    parts = "|".join(PARTS[language].values())
    # "the lower half", "den andre halvparten": a side of something, not so many of all
    half = rf"(?P<half>{HALF[language]})" if language != "en" else r"(?<!-)(?<!other\s)(?<!lower\s)(?<!upper\s)(?<!first\s)(?<!second\s)(?<!left\s)(?<!right\s)(?<!front\s)(?<!back\s)(?P<half>half)(?=\sof\b|\sthe\s(?:women|men|people|patients)\b)"
    return re.compile(
        rf"(?<!\w)(?:(?P<every>{'|'.join(EVERY[language])})(?!\w)|{half}(?!\w|-)"
        rf"|(?P<count>{'|'.join(COUNTS[language])})[\s-](?P<name>(?:{parts}){PLURAL[language]})(?!\w){COUNTED[language]})"
    )
