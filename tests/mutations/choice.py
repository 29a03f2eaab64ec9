"""Chooses which bad edits are tried where there are more than there is time for."""
from __future__ import annotations

from collections.abc import Sequence
from random import Random

from edit import Edit
from registry import Kind

PAGES_LOOKED_AT = 30_000
"""In one run, all edits together: each edit has every page looked at. About a minute and a half on two cores."""


def chosen(edits: Sequence[tuple[Kind, str, Edit]], pages: int) -> list[tuple[Kind, str, Edit]]:
    """As many as there is time for: one for each rule, then one of each kind, then the others, by chance but always the same."""
    number = max(PAGES_LOOKED_AT // max(pages, 1), 1)
    mixed = Random("mutations").sample(range(len(edits)), len(edits))
    rules: set[str] = set()
    names: set[str] = set()
    rank = {}
    for index in mixed:
        kind = edits[index][0]
        rank[index] = (kind.rules[0] in rules) + (kind.name in names)
        rules.add(kind.rules[0])
        names.add(kind.name)
    first = sorted(mixed, key=lambda index: rank[index])[:number]
    return [edits[index] for index in sorted(first)]
