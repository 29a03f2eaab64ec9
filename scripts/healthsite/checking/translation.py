"""Says messages in the language that an editor asked for; what has no translation stays English."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from healthsite.load.messages import load_messages
from healthsite.model.message import Message, in_language
from healthsite.model.problem import Problem

Say = Callable[[Message], str]
"""A message in one language; `str` says it in English."""


def speaker_of(language: str) -> Say:
    """Says a message in a language."""
    known = load_messages(language)
    return lambda message: str(in_language(message, lambda template: known.get(template, template)))


def translated(problems: Iterable[Problem], say: Say) -> list[Problem]:
    """The same problems, in the same order, in the words of a language."""
    return [replace(problem, message=say(problem.message), hint=say(problem.hint)) for problem in problems]
