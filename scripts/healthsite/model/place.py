"""Where a record of `docs/_data/` stands, so that a problem leads to its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem


@dataclass(frozen=True)
class Place:
    """The file of a record and the position of each of its keys."""

    path: str
    """The file, relative to the project's folder."""
    start: Position
    """Where the record begins."""
    keys: Mapping[str, Position] = field(default_factory=dict)
    """Key -> where it is written; a fact's `source` is written once, at the top of its file."""

    def problem(self, key: str, message: Message, hint: Message | str = "") -> Problem:
        """A problem on the line of a key (or where the record begins, if the key is not written)."""
        return Problem(self.path, self.keys.get(key, self.start), message, hint=hint)


@dataclass(frozen=True)
class KeyPlaces:
    """Where every key and list item of one data file stands."""

    path: str
    """The file, relative to the project's folder."""
    keys: Mapping[tuple, Position] = field(default_factory=dict)
    """Path into the data, such as `("proofing", "en", "also", 0)` -> position of the key or item."""

    def position(self, *where: Any) -> Position:
        """Where a path stands, or the nearest thing around it that is written."""
        while where and where not in self.keys:
            where = where[:-1]
        return self.keys.get(where, Position())

    def problem(self, where: tuple, message: Message, hint: Message | str = "") -> Problem:
        """A problem at a path into the data."""
        return Problem(self.path, self.position(*where), message, hint=hint)
