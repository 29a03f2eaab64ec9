"""A stretch of text that readers meet, in one language, with where it stands in a file."""

from __future__ import annotations

from dataclasses import dataclass

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem

BODY, HEADER, DATA = "body", "header", "data"


@dataclass(frozen=True)
class Passage:
    """The body of a page, a text of its header, or a text in a data file."""

    path: str
    """The file, relative to the project's folder."""
    language: str
    kind: str
    """body | header | data"""
    start: Position
    """Where the first character stands."""
    markup: str
    """As written, with spaces in place of comments and code."""
    words: str
    """Only what a reader reads: spaces also in place of citations, addresses, attributes and tags. As long as `markup`."""

    def position(self, offset: int) -> Position:
        """The place in the file of a character of the passage."""
        line = self.markup.count("\n", 0, offset)
        if not line:
            return Position(self.start.line, self.start.column + offset)
        return Position(self.start.line + line, offset - self.markup.rfind("\n", 0, offset))

    def problem(self, offset: int, message: Message, hint: Message | str = "") -> Problem:
        """A problem at a character of the passage."""
        return Problem(self.path, self.position(offset), message, hint=hint)
