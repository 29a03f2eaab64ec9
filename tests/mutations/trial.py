"""Tries an edit on a copy of the project: writes it, checks everything, puts the copy back as it was."""
from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from edit import Edit
from healthsite.checking.run import check_content
from healthsite.load.site import load_site
from healthsite.model.problem import Problem

PROJECT = Path(__file__).resolve().parents[2]
LEFT_OUT = {".git", ".venv", ".venv.lock", ".pytest_cache", ".vscode", "scripts", "tests", "site", "dist"}
"""Of the project's folder: what `check` does not look at."""


@dataclass(frozen=True)
class Trial:
    """A copy of the project that edits are tried on, one at a time."""

    root: Path
    today: date
    before: tuple[Problem, ...] = ()
    """What is wrong with it as it is."""

    @classmethod
    def on_a_copy(cls, root: Path, today: date) -> Trial:
        shutil.copytree(PROJECT, root, ignore=lambda folder, names: LEFT_OUT & set(names) if Path(folder) == PROJECT else set())
        return cls(root, today, tuple(problems_of(root, today)))

    def told_of(self, edit: Edit) -> list[Problem]:
        """What is told of the project with this edit, and was not before."""
        kept = {path: self._content(path) for path in edit.changes}
        try:
            for path, content in edit.changes.items():
                self._write(path, content)
            found = problems_of(self.root, self.today)
        finally:
            for path, content in kept.items():
                self._write(path, content)
        old = Counter(self.before)
        old.subtract(found)
        return [problem for problem in found if old[problem] < 0]

    def _content(self, path: str) -> bytes | None:
        file = self.root / path
        return file.read_bytes() if file.exists() else None

    def _write(self, path: str, content: str | bytes | None) -> None:
        file = self.root / path
        if content is None:
            file.unlink(missing_ok=True)
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode())


def problems_of(root: Path, today: date) -> list[Problem]:
    """Everything that `check` says of the project in a folder."""
    site, problems = load_site(root, today=today)
    return sorted([*problems, *(check_content(site) if site else ())])


def at_its_place(problems: list[Problem], edit: Edit) -> list[Problem]:
    """Those in the right file on the right line, the gravest first."""
    there = [problem for problem in problems if problem.path == edit.path and problem.position.line in edit.lines]
    return sorted(there, key=lambda problem: (not problem.is_error, problem))
