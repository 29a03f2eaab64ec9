"""An address that was, and what took its place."""

from __future__ import annotations

from dataclasses import dataclass

from healthsite.model.problem import Position


@dataclass(frozen=True)
class Redirect:
    """An address that a page no longer has."""

    old: str
    """Relative to the site's root, with a slash at the end."""
    key: str
    """The page that took its place, in the language of the old address."""
    position: Position
