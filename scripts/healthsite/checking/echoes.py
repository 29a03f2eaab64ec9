"""Leaves out what only repeats, in the words of another rule, a fault that is told already.

A rule names in `GIVES_WAY_TO` those that find the cause of what it would find itself. Where one of them has found an error,
it is silent on that line: the error has to be mended first, and then the rule looks again.
"""

from __future__ import annotations

from collections.abc import Iterable

from healthsite.checking.registry import all_rules
from healthsite.model.problem import Problem


def without_echoes(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without those of a rule that gives way to another one on the same line."""
    problems = list(problems)
    before = {rule.id: set(rule.gives_way_to) for rule in all_rules() if rule.gives_way_to}
    told: dict[tuple[str, int], set[str]] = {}
    for problem in problems:
        if problem.is_error:
            told.setdefault((problem.path, problem.position.line), set()).add(problem.rule)
    return [
        problem for problem in problems
        if problem.rule not in before or not before[problem.rule] & told.get((problem.path, problem.position.line), set())
    ]
