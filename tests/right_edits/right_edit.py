"""A right edit of the real project: what is written where, and which advice must follow from it."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from the_project import TheProject


@dataclass(frozen=True)
class RightEdit:
    """Files as they are after the edit, and the rules that must speak of it."""

    changes: Mapping[str, str | bytes | None]
    """Path -> what is written there; None takes the file away."""
    told: tuple[str, ...] = ()
    """Rules that give advice (never an error) that an edit of this kind must rightly cause."""


@dataclass(frozen=True)
class Kind:
    """One kind of right edit, made of what the project says today."""

    name: str
    edits: Callable[[TheProject], Iterator[RightEdit]]


KINDS: list[Kind] = []


def right_edit(function: Callable[[TheProject], Iterator[RightEdit]]) -> Callable:
    """Makes a function a kind: it is given the project and yields edits, each tried alone."""
    KINDS.append(Kind(function.__name__.replace("_", " "), function))
    return function
