"""Prints problems for a person, for GitHub, or for a program."""

from __future__ import annotations

import json
from collections.abc import Sequence

from healthsite.checking.translation import Say
from healthsite.model.message import Message, joined
from healthsite.model.problem import ERROR, WARNING, Problem

FORMATS = ("text", "github", "json")
SEVERITIES = {ERROR: Message("error"), WARNING: Message("warning")}
RED, YELLOW, DIM, PLAIN = "\033[31m", "\033[33m", "\033[2m", "\033[0m"


def report(problems: Sequence[Problem], form: str = "text", colour: bool = False, say: Say = str) -> str:
    """All problems in one string, in the order given; `say` says the words around them in the problems' language."""
    if form == "json":
        return json.dumps([as_dict(problem) for problem in problems], ensure_ascii=False, indent=2)
    lines = (as_annotation(problem) if form == "github" else as_text(problem, colour, say) for problem in problems)
    return "\n".join(lines)


def as_text(problem: Problem, colour: bool = False, say: Say = str) -> str:
    """`path:line:col: severity: what is wrong (rule-id)`, then `  hint: what to do`."""
    tint, dim, plain = (RED if problem.is_error else YELLOW, DIM, PLAIN) if colour else ("", "", "")
    place = f"{problem.path}:{problem.position.line}:{problem.position.column}"
    severity = say(SEVERITIES[problem.severity])
    text = f"{place}: {tint}{severity}{plain}: {problem.message} {dim}({problem.rule}){plain}"
    hint = say(Message("hint: {hint}", hint=problem.hint))
    return f"{text}\n  {hint}" if problem.hint else text


def as_annotation(problem: Problem) -> str:
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


def tally(problems: Sequence[Problem], say: Say = str) -> str:
    """`2 errors, 1 warning` or `no problems`."""
    errors = sum(problem.severity == ERROR for problem in problems)
    warnings = len(problems) - errors
    parts = []
    if errors:
        parts.append(Message("1 error") if errors == 1 else Message("{count} errors", count=errors))
    if warnings:
        parts.append(Message("1 warning") if warnings == 1 else Message("{count} warnings", count=warnings))
    return say(joined(parts) if parts else Message("no problems"))
