"""Where in a source a fact stands, in the reader's language.

The ledger writes `Hva er bekkenleddsmerter?, para 1`: the heading as printed, then our own English
words for the place under it. Only those words are translated.
"""

from __future__ import annotations

import re

PLACE_WORDS = ("para after bullets", "closing para", "contact lines", "last lines", "caption", "bullet", "labels",
               "para", "list", "box", "heading", "Back page", "Page header", "Ingress", "Byline", "also", "and")


def locator(where: str, words: dict[str, str]) -> str:
    """The place with our own words translated; `words` maps `para` and its like to the language."""
    parts = re.split(r"([,;(])", where)
    first_heading, *rest = parts
    pattern = re.compile(r"\b(" + "|".join(PLACE_WORDS) + r")s?\b")
    translated = [pattern.sub(lambda match: words.get(match[1], match[1]), part) for part in rest]
    head = words.get(first_heading.strip(), first_heading)
    return head + "".join(translated)
