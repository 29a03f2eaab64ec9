"""Where in a text a character stands, as line and column."""

from __future__ import annotations

from healthsite.model.problem import Position


def place(text: str, offset: int) -> Position:
    """Line and column, both from 1, of the character at an offset from 0."""
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))
