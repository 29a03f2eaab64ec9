"""What each line of a Markdown text does, as Python-Markdown reads it: for rules about marks that do nothing.

Given a text without code and comments. A list or a box holds what is indented by four spaces below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from healthsite.model.message import Message
from healthsite.text.remembered import remembered

ITEM = re.compile(r"(?:[-*+]|\d+\.)[ \t]+\S")
BOX = re.compile(r"!!! ?[\w-]+(?: +[\w-]+)*(?: +\".*?\")? *$")
HEADING = re.compile(r"#{1,6}")
RULER = re.compile(r"([-*_])(?:[ ]*\1){2,}[ ]*$")
STEP = 4
"""Spaces of one level of indentation."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text and what it does."""

    start: int
    """Where in the text its first sign stands."""
    indent: int
    """Spaces before the first sign; a tab counts as four."""
    text: str
    """Without the spaces around it."""
    role: str
    """blank | item | more (of an item) | box | heading | row | ruler | text"""
    before: str
    """Role of the line above, where nothing stands between; `blank` at the start."""
    room: int
    """Indentation up to which a line here belongs to an open list or box; 0 outside."""
    in_list: bool
    """Whether a list is open here."""


@remembered
def lines_of(markup: str) -> tuple[Line, ...]:
    """Every line in order."""
    return tuple(_lines(markup))


def _lines(markup: str) -> Iterator[Line]:
    offset, before = 0, "blank"
    opened: list[tuple[str, int]] = []  # kind and indentation of the contents of each open list or box
    for raw in markup.split("\n"):
        text = raw.strip()
        lead = raw[: len(raw) - len(raw.lstrip())]
        indent = len(lead) + (STEP - 1) * lead.count("\t")
        role = _role(text, indent, before)
        if text and before in ("blank", "heading", "ruler"):
            while opened and indent < opened[-1][1] and not (role == opened[-1][0] == "item" and indent >= opened[-1][1] - STEP):
                opened.pop()
        in_list = any(kind == "item" for kind, _ in opened)
        yield Line(offset + len(lead), indent, text, role, before, opened[-1][1] if opened else 0, in_list)
        if role == "heading":
            opened = []
        elif role in ("item", "box"):
            while opened and opened[-1][1] > indent:
                opened.pop()
            opened.append((role, indent + STEP))
        before = role
        offset += len(raw) + 1


def spaces(count: int) -> Message:
    """`1 space`, `2 spaces`: for messages."""
    return Message("1 space") if count == 1 else Message("{count} spaces", count=count)


def _role(text: str, indent: int, before: str) -> str:
    if not text:
        return "blank"
    if BOX.match(text) and indent % STEP == 0:
        return "box"
    if indent == 0 and HEADING.match(text):
        return "heading"
    if RULER.match(text):
        return "ruler"
    if text.startswith("|"):
        return "row"
    if ITEM.match(text) and before not in ("text", "row"):
        return "item"
    return "more" if before in ("item", "more") else "text"
