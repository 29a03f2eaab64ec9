"""A file as it lies in the project, whatever is in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FoundFile:
    """What the folder says of a file without opening it."""

    path: str
    """Relative to the project's folder, with forward slashes."""
    size: int = 0
    """Bytes."""
    link: bool = False
    """Whether it is only a link to another file or folder."""
    program: bool = False
    """Whether it is marked as a program that can be started."""


def ending_of(path: str) -> str:
    """How a file's name ends, in lower case: `.md`; empty for a name without a dot, or with none but at its start."""
    start, dot, ending = path.rpartition("/")[2].rpartition(".")
    return f".{ending.lower()}" if dot and start else ""
