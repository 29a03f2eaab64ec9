"""Reads which signs each language uses."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.conventions import Typography
from healthsite.model.message import Message
from healthsite.model.problem import Problem

TYPOGRAPHY = "docs/_data/typography.yml"


def load_typography(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, Typography], list[Problem]]:
    """Signs by language; a language that is not there is not checked."""
    located, problems = read_data(root, TYPOGRAPHY)
    signs: dict[str, Typography] = {}
    for code, entry in ((code, located.data[code]) for code in codes if code in located.data):
        if not isinstance(entry, dict):
            message = Message("'{key}' must have keys and values of its own", key=code)
            problems.append(Problem(TYPOGRAPHY, located.position(code), message, rule=RULE))
            continue
        record, faults = make_record(Typography, entry, TYPOGRAPHY, lambda *where, code=code: located.position(code, *where), RULE)
        problems += faults
        if record:
            signs[code] = record
    return signs, problems
