"""A bad edit of the real project: what is written where, and on which lines somebody must be told of it."""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """Files as they are after the edit, and where the problem must be told."""

    changes: Mapping[str, str | bytes | None]
    """Path -> what is written there; None takes the file away."""
    path: str
    lines: range
    """Lines of `path` after the edit. One line, or those around a gap where something is missing."""
    what: str
    """The edit in a few words, for whoever reads a failure."""
