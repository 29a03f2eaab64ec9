"""Puts the lines of a page's header in the agreed order, with the comments above them and the lines that belong to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

KEY = re.compile(r"(\w+)[ \t]*:")


def reordered(header: str, order: Sequence[str]) -> str:
    """The lines between the two `---`, sorted by key; a comment moves with the key below it, unknown keys go last."""
    parts: list[tuple[str, list[str]]] = []
    waiting: list[str] = []
    for line in header.splitlines(keepends=True):
        key = KEY.match(line)
        if key:
            parts.append((key[1], [*waiting, line]))
            waiting = []
        elif parts and line[:1] in (" ", "\t", "-", "]", "}"):
            parts[-1][1].extend([*waiting, line])
            waiting = []
        else:
            waiting.append(line)
    place = {key: number for number, key in enumerate(order)}
    parts.sort(key=lambda part: place.get(part[0], len(place)))
    return "".join(line for _, lines in parts for line in lines) + "".join(waiting)
