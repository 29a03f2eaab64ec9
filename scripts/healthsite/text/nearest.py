"""The nearest name to one that does not exist, for a helpful message."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from healthsite.model.message import Message


def did_you_mean(name: str, known: Iterable[str], otherwise: Message | str = "") -> Message | str:
    """A hint: `did you mean 'x'?`, or `otherwise` when nothing is near."""
    near = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return Message("did you mean '{nearest}'?", nearest=near[0]) if near else otherwise
