"""Prints problems for a person, for GitHub, or for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence

from healthsite.model.problem import ERROR, Problem

FORMATS = ("text", "github", "json")
RED, YELLOW, DIM, PLAIN = "\033[31m", "\033[33m", "\033[2m", "\033[0m"


def report(problems: Sequence[Problem], form: str = "text", colour: bool = False) -> str:
    """All problems in one string, in the order given."""
    if form == "json":
        return json.dumps([as_dict(problem) for problem in problems], ensure_ascii=False, indent=2)
    line = as_annotation if form == "github" else as_text
    return "\n".join(line(problem, colour) for problem in problems)


def as_text(problem: Problem, colour: bool = False) -> str:
    """`path:line:col: severity: what is wrong (rule-id)`, then `  hint: what to do`."""
    tint, dim, plain = (RED if problem.is_error else YELLOW, DIM, PLAIN) if colour else ("", "", "")
    place = f"{problem.path}:{problem.position.line}:{problem.position.column}"
    text = f"{place}: {tint}{problem.severity}{plain}: {problem.message} {dim}({problem.rule}){plain}"
    return f"{text}\n  hint: {problem.hint}" if problem.hint else text


def as_annotation(problem: Problem, colour: bool = False) -> str:
    """A GitHub workflow command, which shows the problem on its line in the pull request."""

    def escape(text: str, *more: str) -> str:
        for sign in ("%", "\r", "\n", *more):
            text = text.replace(sign, f"%{ord(sign):02X}")
        return text

    place = f"file={escape(problem.path, ',', ':')},line={problem.position.line},col={problem.position.column}"
    message = f"{problem.message}. {problem.hint}" if problem.hint else problem.message
    return f"::{problem.severity} {place},title={escape(problem.rule, ',', ':')}::{escape(message)}"


def as_dict(problem: Problem) -> dict[str, object]:
    """The problem for a program: `path, line, column, severity, rule, message, hint`."""
    return {
        "path": problem.path,
        "line": problem.position.line,
        "column": problem.position.column,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def tally(problems: Sequence[Problem]) -> str:
    """`2 errors, 1 warning` or `no problems`."""
    errors = sum(problem.severity == ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = [f"{count} {word}{'s' * (count != 1)}" for count, word in ((errors, "error"), (warnings, "warning")) if count]
    return ", ".join(parts) or "no problems"
