"""Reads a list: a text file with one entry a line."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import nothing_in
from healthsite.load.text_files import read_text
from healthsite.model.problem import Problem


def read_list(root: Path, path: str) -> tuple[list[tuple[int, str]], list[Problem]]:
    """Number and text of every line that is not empty and no remark."""
    text, problems = read_text(root, path)
    if text is not None and not text.strip():
        problems = [nothing_in(path)]
    lines = enumerate((text or "").split("\n"), start=1)
    return [(number, line.strip()) for number, line in lines if line.strip() and not is_remark(line)], problems


def is_remark(line: str) -> bool:
    """Whether a line is for editors only. An address may begin with the sign, but not with a space after it."""
    return line.startswith("# ") or line.strip() == "#"
