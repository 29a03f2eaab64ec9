"""A copy of the project on which edits are tried, one at a time."""
from __future__ import annotations

import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from healthsite.checking.run import check_content
from healthsite.load.site import load_site
from healthsite.model.problem import Problem
from right_edit import RightEdit
from the_project import TheProject

PROJECT = Path(__file__).resolve().parents[2]
COPIED = ("docs", "overrides")


@dataclass(frozen=True)
class ProjectCopy:
    """A folder with the project's texts, and what `check` says of them."""

    root: Path
    project: TheProject
    today: date
    """A week after the ledger was last held against the sources: nothing is overdue, and a fact may be checked anew."""
    before: tuple[Problem, ...]

    @classmethod
    def made_in(cls, root: Path) -> ProjectCopy:
        for folder in COPIED:
            shutil.copytree(PROJECT / folder, root / folder)
        shutil.copy(PROJECT / "mkdocs.yml", root)
        site, _ = load_site(root)
        today = max(fact.checked for fact in site.facts.values() if fact.checked) + timedelta(days=7)
        site, problems = load_site(root, today=today)
        return cls(root, TheProject(site), today, (*problems, *check_content(site)))

    def told_of(self, edit: RightEdit) -> list[Problem]:
        """What is said of the project with this edit, and was not said before."""
        kept = {path: self._content(path) for path in edit.changes}
        try:
            for path, content in edit.changes.items():
                self._write(path, content)
            site, problems = load_site(self.root, today=self.today)
            problems += check_content(site) if site else []
        finally:
            for path, content in kept.items():
                self._write(path, content)
        old = Counter(map(_without_place, self.before))
        old.subtract(map(_without_place, problems))
        return [problem for problem in sorted(problems) if old[_without_place(problem)] < 0]

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


def _without_place(problem: Problem) -> tuple[str, str, str]:
    return problem.path, problem.rule, str(problem.message)
