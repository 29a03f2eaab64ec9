"""No text holds characters that nobody can see.

Why:  an invisible character breaks search, addresses and screen readers, and one that turns the direction of
      writing can make a text say something else than it seems to.
Bad:  a zero-width space pasted with a word, or a space that does not break between two words
Good: plain spaces; in `1 460` and `6 %` a space that does not break, where the language uses it

Holds for pages with their headers, for data files and for the words of the interface.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.places import place

SPACES = "\u00a0\u202f"
HIDDEN = "".join((
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f",
    "\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffd\ue000-\uf8ff",
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff",
))
CHARACTER = re.compile(f"[{HIDDEN}]")
ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,32});")
TAB = re.compile(r"^[ \t]*(?:(?:[-*+]|\d+\.)[ \t]+)?+[^\s\t][^\t\n]*(?P<tab>\t)[ \t]*\S", re.MULTILINE)
"""The first tab of a line that neither indents it nor stands behind the mark of a list."""
TURNING = {"\u061c", *map(chr, (*range(0x200E, 0x2010), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))}


def check(site: Site) -> Iterator[Problem]:
    for path, text in site.texts.items():
        for match in CHARACTER.finditer(text):
            if not (match.group() in SPACES and _agreed(text, match.start(), path, site)):
                yield _problem(path, text, match.start(), match.group(), _name(match.group()))
        for match in TAB.finditer(text) if path.endswith(".md") and "\t" in text else ():
            message = Message("a tab stands between two words")
            hint = Message("type an ordinary space; a table has a bar between two cells and a row of hyphens below its headings")
            yield Problem(path, place(text, match.start("tab")), message, hint=hint)
        for match in ENTITY.finditer(text) if path.endswith(".md") and "&" in text else ():
            sign = unescape(match.group())
            if CHARACTER.fullmatch(sign) and sign not in SPACES:
                name = Message("{character} written as '{written}'", character=_name(sign), written=match.group())
                yield _problem(path, text, match.start(), sign, name)


def _name(sign: str) -> Message:
    number, name = f"U+{ord(sign):04X}", unicodedata.name(sign, "").lower()
    if name:
        return Message("{number} {name}", number=number, name=name)
    return Message("{number} a control or private character", number=number)


def _problem(path: str, text: str, offset: int, sign: str, name: Message) -> Problem:
    hint = Message("remove it; put the cursor after it and press backspace, or type the words around it again")
    if sign == "\ufffd":
        what = Message("a letter was lost here when the file was saved ({character})", character=name)
        hint = Message("write the letter again and save as UTF-8")
    elif sign in TURNING:
        what = Message("an invisible character turns the direction of writing here ({character})", character=name)
    elif unicodedata.category(sign) == "Zs":
        what = Message("found an unusual space ({character}), expected a plain one", character=name)
        hint = Message("type an ordinary space in its place")
    else:
        what = Message("an invisible character stands here ({character})", character=name)
    return Problem(path, place(text, offset), what, hint=hint)


def _agreed(text: str, offset: int, path: str, site: Site) -> bool:
    """Whether the language of the file has a space that does not break after a digit."""
    code = next((code for code in site.settings.codes if path.startswith(f"docs/{code}/") or path.endswith(f"/{code}.yml")), "")
    signs = [site.typography[code]] if code in site.typography else list(site.typography.values()) if not code else []
    return text[offset - 1: offset].isdigit() and any(sign.no_break_space_after_digit for sign in signs)
