"""What came of one bad edit, in a form that travels from the process that tried it to the one that reports."""
from __future__ import annotations

from dataclasses import asdict, dataclass

from edit import Edit
from healthsite.checking.report import as_text
from healthsite.model.problem import Problem
from registry import Kind
from trial import at_its_place

OUTCOME = "outcome of a bad edit"
"""Name of the property that pytest carries along."""


@dataclass(frozen=True)
class Outcome:
    """One edit and what was told of it."""

    kind: str
    group: str
    on: str
    """Language and page, or the file."""
    edit: str
    caught: bool
    """Whether one of the kind's rules told of it in the right file on the right line."""
    first: str = ""
    """The first message at that place."""
    said: dict[str, str] | None = None
    """Rule -> what it said at that place."""

    @classmethod
    def of(cls, kind: Kind, on: str, edit: Edit, problems: list[Problem]) -> Outcome:
        there = at_its_place(problems, edit)
        right = [problem for problem in there if problem.rule in kind.rules]
        said = {problem.rule: as_text(problem) for problem in reversed(there)}
        first = as_text((right or there)[0]) if there else ""
        return cls(kind.name, kind.group, on, edit.what, bool(right), first, said)

    def as_dict(self) -> dict:
        return asdict(self)
