"""Where in a source a fact stands, in the reader's language.

The ledger writes `Hva er bekkenleddsmerter?, para 1`: the heading as printed, then our own English
words for the place under it. Only those words are translated.
"""

from __future__ import annotations

import re

PLACE_WORDS = ("para after bullets", "closing para", "contact lines", "last lines", "caption", "bullet", "labels",
               "para", "list", "box", "heading", "Back page", "Page header", "Ingress", "Byline", "also", "and")


def locator(where: str, words: dict[str, str]) -> tuple[str, str]:
    """The heading as printed, and the place under it in the reader's language (may be empty).

    `words` maps `para` and its like to the language. A place that has no heading ("Byline") is a
    heading in our own words.
    """
    pattern = re.compile(r"\b(" + "|".join(PLACE_WORDS) + r")s?\b")
    start = re.search(r", (?=(?:" + "|".join(PLACE_WORDS) + r")\b)", where)
    heading, place = (where[:start.start()], where[start.end():]) if start else (where, "")
    translated = pattern.sub(lambda match: words.get(match[1], match[1]), place)
    return words.get(heading, heading), translated
