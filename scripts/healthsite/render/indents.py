"""A built page without the spaces that only lay out its templates: readers would fetch them for nothing."""

from __future__ import annotations

import re

KEPT = re.compile(r"(<(pre|textarea|script)\b.*?</\2>)", re.DOTALL)
"""In these, spaces are part of the text."""
INDENT = re.compile(r"\n\s+")


def without_indents(html: str) -> str:
    """Each line begins at its start; empty lines are left out. Where words were apart they stay apart."""
    pieces = KEPT.split(html)
    return "".join(piece if index % 3 == 1 else INDENT.sub("\n", piece) for index, piece in enumerate(pieces) if index % 3 != 2)
