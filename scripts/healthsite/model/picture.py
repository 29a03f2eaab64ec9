"""A picture file under `docs/`: how heavy it is, what it is inside, and what a drawing carries with it."""

from __future__ import annotations

from dataclasses import dataclass

from healthsite.model.message import Message
from healthsite.model.problem import Position


@dataclass(frozen=True)
class Danger:
    """Something in an SVG file that a drawing does not need and a browser may act on."""

    what: Message
    """In a few words, with what was found: `the script '<script>'`."""
    position: Position


@dataclass(frozen=True)
class Picture:
    """One picture file."""

    size: int
    """Bytes."""
    format: str
    """What its first bytes say it is: png, webp, avif, svg, jpeg, gif …; empty when they say nothing known."""
    dangers: tuple[Danger, ...] = ()
    """Of an SVG file only."""
