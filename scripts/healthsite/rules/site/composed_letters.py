"""A letter with an accent or a ring is one character.

Why:  «å» written as «a» and a ring looks the same, but no search finds it.
Bad:  `små` with a ring pasted onto an a
Good: `små`, typed on the keyboard
"""

import re
import unicodedata
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

MARKS = re.compile("[\u0300-\u036f]+")


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.texts.items():
        for match in MARKS.finditer(text):
            written = text[max(match.start() - 1, 0): match.end()]
            letter = unicodedata.normalize("NFC", written)
            message = Message("the letter '{letter}' is written as {count} characters, expected one", letter=letter, count=len(written))
            yield Problem(path, place(text, max(match.start() - 1, 0)), message, hint=Message("type the letter again"))
