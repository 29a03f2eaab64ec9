"""Reads what changed on the pages."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.record_list import load_record_list
from healthsite.model.page_changes import PageChange
from healthsite.model.place import Place
from healthsite.model.problem import Problem

CHANGES = "docs/_data/changes.yml"


def load_page_changes(root: Path) -> tuple[list[tuple[PageChange, Place]], list[Problem]]:
    """Every change with its place, the newest first."""
    found, problems = load_record_list(root, CHANGES, PageChange)
    return sorted(found, key=lambda pair: pair[0].date, reverse=True), problems
