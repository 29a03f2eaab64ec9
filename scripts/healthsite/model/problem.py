"""A problem says what is wrong, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from healthsite.model.message import Message

ERROR = "error"
WARNING = "warning"


@dataclass(frozen=True, order=True, slots=True)
class Position:
    """A place in a text file; both counts start at 1."""

    line: int = 1
    column: int = 1


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong in one place."""

    path: str
    """The file, relative to the project's folder, with forward slashes."""
    position: Position
    message: Message
    """What is wrong, with the value found and the value expected."""
    rule: str = ""
    """Id of the rule; rules leave it empty, the runner fills it in."""
    severity: str = ERROR
    hint: Message | str = ""
    """What to do about it, in words an editor understands."""

    def by_rule(self, rule: str, severity: str) -> Problem:
        """The same problem, signed by the rule that found it."""
        return replace(self, rule=rule, severity=severity)

    @property
    def is_error(self) -> bool:
        return self.severity == ERROR
