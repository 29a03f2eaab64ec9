"""What a command shows while it works: a line per step, with its time."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence

from healthsite.checking.report import report, tally
from healthsite.checking.translation import Say
from healthsite.model.problem import Problem


class Progress:
    """Prints each step with the seconds since the step before it."""

    def __init__(self, out=sys.stderr) -> None:
        self.out = out
        self.started = self.last = time.monotonic()

    def done(self, step: str, result: str = "") -> None:
        now = time.monotonic()
        print(f"  {step:<9}{now - self.last:6.1f} s  {result}", file=self.out, flush=True)
        self.last = now

    @property
    def total(self) -> float:
        """Seconds since the start."""
        return time.monotonic() - self.started


def show(problems: Sequence[Problem], form: str = "text", say: Say = str) -> None:
    """Print problems to standard output, in colour when a person looks."""
    if problems or form == "json":
        print(report(problems, form, colour=form == "text" and sys.stdout.isatty(), say=say), flush=True)


def summary(problems: Sequence[Problem], words: str, say: Say = str) -> None:
    """One closing line on standard error."""
    print(f"{words}: {tally(problems, say)}", file=sys.stderr, flush=True)


def has_errors(problems: Sequence[Problem]) -> bool:
    return any(problem.is_error for problem in problems)
