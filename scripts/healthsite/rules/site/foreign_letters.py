"""A word has letters of one alphabet.

Why:  a Cyrillic or Greek letter that looks like a Latin one hides a word from search and from every check.
Bad:  `pаin` with a Cyrillic а
Good: `pain`
"""

import re
import unicodedata
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

LETTER = "[\u0370-\u03bb\u03bd-\u03fe\u0400-\u058f\uff21-\uff5a]"
"""Greek (but for the μ of `μg`), Cyrillic, Armenian, and Latin as wide as Chinese signs."""
LATIN = "[A-Za-z\u00c0-\u024f]"
PAINTED = "[\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189]"
"""Signs of mathematics and circles that people use as bold or framed letters; several in a row are a word."""
RARE = re.compile(f"[{LETTER[1:-1]}{PAINTED[1:-1]}]")
FOREIGN = re.compile(rf"{LETTER}(?:(?<={LATIN}.)|(?={LATIN}))|(?<!{PAINTED}){PAINTED}(?={PAINTED})")


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.texts.items():
        for match in FOREIGN.finditer(text) if RARE.search(text) else ():
            name = unicodedata.name(match.group(), "a letter without a name").lower()
            message = Message("the letter '{found}' in this word is {name}, not a Latin letter", found=match.group(), name=name)
            yield Problem(path, place(text, match.start()), message, hint=Message("type the word again"))
