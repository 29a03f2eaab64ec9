"""The nearest name to one that does not exist, for a helpful message."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from healthsite.model.message import Message
from healthsite.text.remembered import remembered


def did_you_mean(name: str, known: Iterable[str], otherwise: Message | str = "") -> Message | str:
    """A hint: `did you mean 'x'?`, or `otherwise` when nothing is near."""
    near = _nearest(name, tuple(known))
    return Message("did you mean '{nearest}'?", nearest=near[0]) if near else otherwise


@remembered
def _nearest(name: str, known: tuple[str, ...]) -> list[str]:
    """One name or none. It takes long, and one page that is gone makes many links wrong in the same way."""
    return get_close_matches(name, known, n=1, cutoff=0.6)
