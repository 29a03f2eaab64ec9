"""Where a text opens more lists inside one another than the YAML parser can follow: it would not fail, it would end the program."""

from __future__ import annotations

import re

DEEPEST = 100
"""Lists and groups of keys inside one another; ours need four."""

BRACKET = re.compile(r"[\[\]{}]")
ROW = re.compile(rf"(?:[-?:][ \t]+){{{DEEPEST}}}")
"""List items that begin inside one another on one line."""


def too_deep(text: str) -> int | None:
    """Where the text goes deeper than anybody means to, or None. A bracket in a quotation counts too."""
    depth = 0
    for match in BRACKET.finditer(text):
        depth = depth + 1 if match.group() in "[{" else max(0, depth - 1)
        if depth > DEEPEST:
            return match.start()
    row = ROW.search(text)
    return row.start() if row else None
