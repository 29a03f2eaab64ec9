"""Reads which abbreviations a page need not explain: `docs/_data/abbreviations.yml`."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.abbreviations import ABBREVIATIONS, Abbreviations
from healthsite.model.problem import Problem


def load_abbreviations(root: Path) -> tuple[Abbreviations, list[Problem]]:
    """The lists; empty ones where there is no file."""
    if not (root / ABBREVIATIONS).exists():
        return Abbreviations(), []
    located, problems = read_data(root, ABBREVIATIONS)
    data = {key: value for key, value in located.data.items() if value is not None}
    record, faults = make_record(Abbreviations, data, ABBREVIATIONS, located.position, RULE)
    return record or Abbreviations(), problems + faults
