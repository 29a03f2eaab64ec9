"""Reads what is recorded of the facts: how each was when it was last checked, and which no page uses as yet."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from healthsite.load.data_files import RULE
from healthsite.load.lists import read_list
from healthsite.model.fact_record import UNDATED, FactRecord
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem

RECORDED = "docs/_data/facts-recorded.txt"
UNUSED = "docs/_data/facts-unused.txt"
LINE = re.compile(r"([a-z0-9-]+) (\d{4}-\d\d-\d\d|-) ([0-9a-f]{8})")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def load_fact_records(root: Path) -> tuple[dict[str, FactRecord], list[Problem]]:
    """Fact id -> its record."""
    lines, problems = read_list(root, RECORDED)
    records: dict[str, FactRecord] = {}
    for number, line in lines:
        match = LINE.fullmatch(line)
        checked = _date(match[2]) if match else None
        if not match or (checked is None and match[2] != UNDATED):
            message = Message("this line is '{line}', expected a fact's id, a date and eight letters and figures", line=line)
            hint = Message("remove the line, then run: manage.py check --fix")
            problems.append(Problem(RECORDED, Position(number), message, rule=RULE, hint=hint))
        elif match[1] in records:
            problems.append(_twice(RECORDED, number, match[1]))
        else:
            records[match[1]] = FactRecord(match[3], checked, number)
    return records, problems


def load_unused_facts(root: Path) -> tuple[dict[str, int], list[Problem]]:
    """Id of a fact that no page uses as yet -> line of the list."""
    lines, problems = read_list(root, UNUSED)
    unused: dict[str, int] = {}
    for number, line in lines:
        if not ID.fullmatch(line):
            message = Message("this line is '{line}', expected the id of a fact and nothing else", line=line)
            problems.append(Problem(UNUSED, Position(number), message, rule=RULE, hint=Message("correct the line or remove it")))
        elif line in unused:
            problems.append(_twice(UNUSED, number, line))
        else:
            unused[line] = number
    return unused, problems


def _twice(path: str, number: int, fact: str) -> Problem:
    message = Message("'{fact}' stands here for the second time", fact=fact)
    return Problem(path, Position(number), message, rule=RULE, hint=Message("remove one of the two lines"))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
