"""What differs from an earlier state of the project."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """A file that was changed, added or removed."""

    path: str
    """Relative to the project's folder."""
    entries: frozenset[str] | None = None
    """In a data file: the keys of what differs in it. None where that is not known, or the file is something else."""
