"""The cells of a table's row."""

from __future__ import annotations

import re

BAR = re.compile(r"(?<!\\)\|")


def cells_of(row: str) -> list[str]:
    """What stands between the bars of a row; a bar with a backslash before it is a sign like any other."""
    return [cell.strip() for cell in BAR.split(row.strip().removeprefix("|").removesuffix("|"))]
