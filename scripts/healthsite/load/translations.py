"""Reads which section of the original each translated section follows."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import read_data
from healthsite.model.problem import Problem

FOLDER = "docs/_data/translations"

Followed = dict[tuple[str, str], dict[str, str]]


def load_followed(root: Path, codes: tuple[str, ...]) -> tuple[Followed, list[Problem]]:
    """(language, key) -> anchor -> digest; written by `manage.py translations accept`."""
    followed: Followed = {}
    problems: list[Problem] = []
    for code in codes:
        path = f"{FOLDER}/{code}.yml"
        if not (root / path).exists():
            continue
        located, faults = read_data(root, path)
        problems += faults
        for key, sections in located.data.items():
            if isinstance(sections, dict):
                followed[code, key] = {str(anchor): str(digest) for anchor, digest in sections.items()}
    return followed, problems
