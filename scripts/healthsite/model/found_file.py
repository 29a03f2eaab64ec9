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
