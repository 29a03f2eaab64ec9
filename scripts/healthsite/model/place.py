"""Where a record of `docs/_data/` stands, so that a problem leads to its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

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

    def problem(self, key: str, message: str, hint: str = "") -> Problem:
        """A problem on the line of a key (or where the record begins, if the key is not written)."""
        return Problem(self.path, self.keys.get(key, self.start), message, hint=hint)
