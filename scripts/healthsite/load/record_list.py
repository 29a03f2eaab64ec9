"""Reads a YAML file of `docs/_data/` that is one list of records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from healthsite.load.data_files import RULE, place_of, read_data
from healthsite.load.records import R, make_record
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Position, Problem

WITHIN = "words"
"""Where a record gathers what stands beside its own keys in the file; its faults are told at the keys themselves."""


def load_record_list(
    root: Path, path: str, kind: type[R], gathered: Callable[[dict[str, Any]], dict[str, Any]] = dict
) -> tuple[list[tuple[R, Place]], list[Problem]]:
    """Every record with its place, in the order of the file; none where there is no such file.

    `gathered` makes of an entry as written what the record takes.
    """
    if not (root / path).exists():
        return [], []
    located, problems = read_data(root, path, list)
    found: list[tuple[R, Place]] = []
    for index, entry in enumerate(located.data):
        if not isinstance(entry, dict):
            problems.append(Problem(path, located.position(index), Message("an entry must be lines of 'key: value'"), rule=RULE))
            continue

        def place(*where: Any, index: int = index) -> Position:
            return located.position(index, *(part for part in where if part != WITHIN))

        record, faults = make_record(kind, gathered(entry), path, place, RULE)
        problems += faults
        if record:
            found.append((record, place_of(located, path, (index,), entry)))
    return found, problems
