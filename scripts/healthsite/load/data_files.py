"""Reads one YAML file of `docs/_data/` (or another folder) with positions."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.text_files import read_text
from healthsite.load.yaml_lines import Located, YamlFault, read_yaml
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Position, Problem

RULE = "data-file"


def read_data(root: Path, path: str, kind: type = dict) -> tuple[Located, list[Problem]]:
    """The file's data, which must be of `kind`; an empty one of that kind when it is not."""
    text, problems = read_text(root, path)
    if text is None:
        return Located(kind()), problems
    if not text.strip():
        return Located(kind()), [nothing_in(path)]
    try:
        located = read_yaml(text)
    except YamlFault as fault:
        hint = Message("check the indentation, colons and quotation marks on this line and the one above")
        return Located(kind()), [Problem(path, fault.position, fault.message, rule=RULE, hint=hint)]
    if located.data is None:
        return Located(kind(), located.positions), []
    if not isinstance(located.data, kind):
        message = Message("the file must hold keys and values") if kind is dict else Message("the file must hold a list")
        problem = Problem(path, located.position(), message, rule=RULE)
        return Located(kind()), [problem]
    return located, []


def place_of(located: Located, path: str, where: tuple, entry: dict, top: dict[str, Position] | None = None) -> Place:
    """Where an entry of a file stands, and each of its keys; `top` adds keys that stand elsewhere."""
    keys = {key: located.position(*where, key) for key in entry}
    return Place(path, located.position(*where), {**keys, **(top or {})})


def nothing_in(path: str) -> Problem:
    """A file of data that somebody emptied."""
    hint = Message("write what belongs in it; while there is nothing to write, a line that begins with '#' will do")
    return Problem(path, Position(), Message("the file is empty"), rule=RULE, hint=hint)
