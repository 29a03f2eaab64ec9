"""No file holds the marks of two versions that were never brought together.

Why:  git writes both versions of a passage one below the other; readers would get both, with the marks.
Bad:  a line `<<<<<<< HEAD` above a paragraph
Good: one of the two paragraphs, or what is right of both, and no marks
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

MARK = re.compile(r"^[ \t]*(<{7}|>{7}|\|{7})(?=[ \n]|$)", re.MULTILINE)


def check(site: Site) -> Iterator[Problem]:
    for path, text in (*site.texts.items(), *site.other_texts.items()):
        for match in MARK.finditer(text) if "<<<<<<<" in text or ">>>>>>>" in text else ():
            message = Message("the line begins with '{mark}', which git writes where two versions meet", mark=match[1])
            yield Problem(path, place(text, match.start(1)), message, hint=Message("keep what is right, and remove the lines with marks"))
