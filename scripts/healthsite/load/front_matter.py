"""Reads the header of a page, as its editor wrote it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from healthsite.load.records import make_record
from healthsite.load.yaml_lines import YamlFault, read_yaml
from healthsite.model.message import Message
from healthsite.model.page import FrontMatter
from healthsite.model.problem import Position, Problem

RULE = "front-matter"
HEADER = re.compile(r"---[ \t]*\n((?:.*?\n)?)---[ \t]*(?:\n|\Z)", re.DOTALL)
HEADER_LINE = re.compile(r"\w+[ \t]*:|[ \t]+\S|[-\]}#]")
EXAMPLE = Message("begin the file with a line '---', then 'title: …' and 'description: …', then a line '---'")


@dataclass(frozen=True)
class Header:
    """A header taken off its page."""

    front: FrontMatter
    body: str
    body_line: int
    """Line of the file on which the body starts."""
    positions: dict[str, Position] = field(default_factory=dict)


def split_header(path: str, text: str) -> tuple[Header | None, list[Problem]]:
    """Header and body, or None and the problems of the header."""
    if not text.strip():
        return None, [Problem(path, Position(), Message("the page is empty"), rule=RULE, hint=EXAMPLE)]
    match = HEADER.match(text)
    if not match and text.startswith("---"):
        message = Message("the header is not closed: a line '---' is missing here")
        return None, [Problem(path, _open_end(text), message, rule=RULE, hint=EXAMPLE)]
    if not match:
        return None, [Problem(path, Position(), Message("the page has no header"), rule=RULE, hint=EXAMPLE)]
    try:
        located = read_yaml(match[1], first_line=2)
    except YamlFault as fault:
        hint = Message("check the colons, quotation marks and indentation on this line and the one above")
        message = Message("the header is not valid: {reason}", reason=fault.message)
        return None, [Problem(path, fault.position, message, rule=RULE, hint=hint)]
    data = located.data
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        return None, [Problem(path, Position(2), Message("the header must be lines of 'key: value'"), rule=RULE, hint=EXAMPLE)]
    written = {key: value for key, value in data.items() if value is not None}
    front, problems = make_record(FrontMatter, written, path, located.position, RULE)
    if front is None:
        return None, problems
    positions = {key: located.position(key) for key in data}
    body_line = text.count("\n", 0, match.end()) + 1
    return Header(front, text[match.end():], body_line, positions), []


def _open_end(text: str) -> Position:
    """The first line after the start that cannot belong to a header."""
    lines = text.split("\n")
    return Position(next((number for number, line in enumerate(lines[1:], start=2) if not HEADER_LINE.match(line)), len(lines)))
