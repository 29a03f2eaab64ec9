"""Reads the questions that readers ask."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from healthsite.load.record_list import WITHIN, load_record_list
from healthsite.model.place import Place
from healthsite.model.problem import Problem
from healthsite.model.questions import Question

QUESTIONS = "docs/_data/questions.yml"
OWN_KEYS = ("page", "anchor")


def load_questions(root: Path) -> tuple[list[tuple[Question, Place]], list[Problem]]:
    """Every question with its place, in the order of the file."""
    return load_record_list(root, QUESTIONS, Question, _with_words)


def _with_words(entry: dict[str, Any]) -> dict[str, Any]:
    own = {key: value for key, value in entry.items() if key in OWN_KEYS}
    return {**own, WITHIN: {key: value for key, value in entry.items() if key not in OWN_KEYS}}
