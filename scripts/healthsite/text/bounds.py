"""Whether a text says that a number is a lower or an upper bound: "over 80 %", "færre enn 10", "up to 4".

"Over 20 weeks" may also mean "in the course of": beside a time only words count that cannot mean that.
"""

from __future__ import annotations

import re
from functools import cache

ABOVE, BELOW = "above", "below"
ALWAYS = {
    "nb": {ABOVE: "mer enn|flere enn|minst", BELOW: "mindre enn|færre enn|opptil|inntil|høyst|maksimalt|ikke mer enn|ikke flere enn"},
    "da": {ABOVE: "mere end|flere end|mindst", BELOW: "mindre end|færre end|op til|højst|maksimalt|ikke mere end|ikke flere end"},
    "en": {ABOVE: "more than|at least", BELOW: "less than|fewer than|up to|at most|no more than|not more than"},
}
BESIDE_PERCENTAGES = {"nb": {ABOVE: "over", BELOW: "under"}, "da": {ABOVE: "over", BELOW: "under"}, "en": {ABOVE: "over|above", BELOW: "under|below"}}
LONGEST = 30
"""Characters before a number that are looked at."""


def bound_before(text: str, offset: int, language: str, percent: bool) -> tuple[str, int]:
    """`above` or `below`, if words right before the number at an offset say so, else empty; and where those words begin."""
    first = max(0, offset - LONGEST)
    match = _pattern(language, percent).search(text[first: offset].lower()) if language in ALWAYS else None
    return (match.lastgroup, first + match.start()) if match else ("", offset)


@cache
def _pattern(language: str, percent: bool) -> re.Pattern[str]:
    def words(bound: str) -> str:
        return "|".join(part[language][bound] for part in ((ALWAYS, BESIDE_PERCENTAGES) if percent else (ALWAYS,)))

    # "no more than" holds "more than": the longer one is tried from further left
    return re.compile(rf"(?<!\w)(?:(?P<{BELOW}>{words(BELOW)})|(?P<{ABOVE}>{words(ABOVE)}))\s$")
