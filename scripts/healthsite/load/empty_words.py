"""Reads the words that say nothing, per language: `docs/_data/empty-words.yml`."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.data import EmptyWords
from healthsite.model.problem import Problem

PATH = "docs/_data/empty-words.yml"


def load_empty_words(root: Path) -> tuple[EmptyWords, list[Problem]]:
    """The lists for links and for images; empty ones where the file cannot be read."""
    located, problems = read_data(root, PATH)
    record, faults = make_record(EmptyWords, located.data, PATH, located.position, RULE)
    return record or EmptyWords(), problems + faults
