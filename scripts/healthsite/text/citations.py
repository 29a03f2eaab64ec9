"""Citation syntax: `[@fact-id]`, `[@fact-a; @fact-b]`."""

from __future__ import annotations

import re

PATTERN = r"\[(@[^\[\]\n]*)\]"
CITATION = re.compile(PATTERN)
ID = re.compile(r"@\s*([^\s;@]*)")


def cited_ids(inside: str) -> list[tuple[str, int]]:
    """Fact ids in the inside of one `[…]`, each with its offset in that string.

    Ids are returned as written, right or wrong; an empty id means that something is missing.
    """
    return [(match.group(1), match.start(1)) for match in ID.finditer(inside)]
