"""No letter was broken when a text was copied or saved.

Why:  a letter that was read in a wrong encoding, or written as code, is gibberish to readers, to search and to every check.
Bad:  `brÃ¸d`, `br?d`, `br&oslash;d`
Good: `brød`
"""

import re
from collections.abc import Iterator
from html import unescape

from healthsite.model.message import Message
from healthsite.model.passage import DATA
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

WRONGLY_READ = re.compile("[ÂÃ][\u0080-\u00bf\u0152-\u0178\u0192\u02c6\u02dc\u2013-\u2122]|â[\u0080€][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]|ï»¿")
"""The two or three signs that a letter becomes whose bytes in UTF-8 are read as Windows-1252."""
FIRST = "ÂÃâï"
"""Of these one is always the first."""
QUESTION = re.compile(r"[^\W\d_]+\?[a-zæøåäöéü]+")
INSIDE = re.compile(r"\?(?<=\w\?)(?=\w)")
ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,32});")
NEEDED = "<>&"
"""Signs that may have to be written as code."""


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.texts.items():
        if any(sign in text for sign in FIRST):
            yield from _wrongly_read(path, text)
    for passage in site.passages:
        for match in QUESTION.finditer(passage.words) if passage.kind != DATA and INSIDE.search(passage.words) else ():
            message = Message("a question mark stands in the word '{word}'", word=match.group())
            hint = Message("write the letter that was lost there, or a space after the question mark")
            yield passage.problem(match.start(), message, hint)
        for match in ENTITY.finditer(passage.words) if "&" in passage.words else ():
            sign = unescape(match.group())
            after_digit = passage.words[match.start() - 1: match.start()].isdigit()
            if len(sign) == 1 and sign.isprintable() and sign not in NEEDED:
                message = Message("'{written}' stands for the sign '{sign}'", written=match.group(), sign=sign)
                yield passage.problem(match.start(), message, Message("write '{sign}' itself", sign=sign))
            elif sign.isspace() and not after_digit:
                message = Message("'{written}' stands for a space", written=match.group())
                yield passage.problem(match.start(), message, Message("type an ordinary space"))


def _wrongly_read(path: str, text: str) -> Iterator[Problem]:
    """The first such letter of each line: where one is broken, all are."""
    told: set[int] = set()
    for match in WRONGLY_READ.finditer(text):
        position = place(text, match.start())
        if position.line not in told:
            told.add(position.line)
            message = Message("'{found}' is what '{letter}' becomes in a wrong encoding", found=match.group(), letter=_letter(match.group()))
            yield Problem(path, position, message, hint=Message("write the letters of this line again, and save the file as UTF-8"))


def _letter(signs: str) -> str:
    """The letter that was meant."""
    raw = b"".join(sign.encode("latin-1") if ord(sign) < 256 else sign.encode("cp1252", "replace") for sign in signs)
    return raw.decode("utf-8", "replace")
