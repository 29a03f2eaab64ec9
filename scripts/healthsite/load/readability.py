"""Reads how hard the pages may be to read: `docs/_data/readability.yml`."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.place import Place
from healthsite.model.problem import Problem
from healthsite.model.readability import READABILITY, Readability


def load_readability(root: Path) -> tuple[tuple[Readability, dict[str, Place]], list[Problem]]:
    """Targets and records, and where each record stands; nothing where there is no file."""
    if not (root / READABILITY).exists():
        return (Readability(), {}), []
    located, problems = read_data(root, READABILITY)
    data = {key: value for key, value in located.data.items() if value is not None}
    record, faults = make_record(Readability, data, READABILITY, located.position, RULE)
    if record is None:
        return (Readability(), {}), problems + faults
    places = {path: Place(READABILITY, located.position("recorded", path)) for path in record.recorded}
    return (record, places), problems
