"""A stretch of text that readers meet, in one language, with where it stands in a file."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

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
        line = bisect_right(self.line_starts, offset) - 1
        if not line:
            return Position(self.start.line, self.start.column + offset)
        return Position(self.start.line + line, offset - self.line_starts[line] + 1)

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Where each of its lines begins."""
        return (0, *accumulate(len(line) + 1 for line in self.markup.split("\n")))[:-1]

    def problem(self, offset: int, message: Message, hint: Message | str = "") -> Problem:
        """A problem at a character of the passage."""
        return Problem(self.path, self.position(offset), message, hint=hint)
