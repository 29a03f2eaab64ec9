"""Reads every text file that editors write, as it is: the pages, the data, the words of the interface."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.text_files import read_text
from healthsite.model.problem import Problem

KINDS = {".md", ".yml", ".txt"}
FOLDERS = ("docs", "overrides/strings")


def load_texts(root: Path) -> tuple[dict[str, str], list[Problem]]:
    """Path -> text, and the problems of those that cannot be read."""
    files = [root / "mkdocs.yml", *(file for folder in FOLDERS for file in sorted((root / folder).rglob("*")))]
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for file in files:
        if file.suffix in KINDS and file.is_file():
            path = file.relative_to(root).as_posix()
            text, faults = read_text(root, path)
            problems += faults
            if text is not None:
                texts[path] = text
    return texts, problems
