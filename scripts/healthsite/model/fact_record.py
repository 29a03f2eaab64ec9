"""What is written down of a fact, so that a change of it is seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

UNDATED = "-"
"""In the record, for a fact that was never checked."""


@dataclass(frozen=True)
class FactRecord:
    """A fact as it was when it was last recorded."""

    digest: str
    """Of what it says and where it has it from."""
    checked: date | None = None
    """When it was last held against the source."""
    line: int = field(default=1, compare=False)
    """Of `facts-recorded.txt`."""

    def __str__(self) -> str:
        """As a line of `facts-recorded.txt` has it, after the fact's id."""
        return f"{self.checked or UNDATED} {self.digest}"
