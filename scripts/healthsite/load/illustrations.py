"""Reads the pictures of the site: words, drawings, and what drawings have in common."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.load.text_files import read_text
from healthsite.model.illustration import DRAWINGS, PICTURES, Drawing, DrawingKit, Illustration
from healthsite.model.problem import Problem
from healthsite.text.svg_dangers import svg_dangers


def load_illustrations(root: Path) -> tuple[dict[str, Illustration], list[Problem]]:
    """The words of every picture, by key."""
    found: dict[str, Illustration] = {}
    problems: list[Problem] = []
    for path, key in _files(root, PICTURES, ".yml"):
        located, faults = read_data(root, path)
        data = _with_text_keys({name: value for name, value in located.data.items() if value is not None})
        record, more = (None, []) if faults else make_record(Illustration, {**data, "key": key}, path, located.position, RULE)
        problems += faults + more
        if record:
            found[key] = record
    return found, problems


def load_drawings(root: Path, folder: str = PICTURES) -> tuple[dict[str, Drawing], list[Problem]]:
    """Every drawing in a folder, by the name of its file."""
    found: dict[str, Drawing] = {}
    problems: list[Problem] = []
    for path, key in _files(root, folder, ".svg"):
        text, faults = read_text(root, path)
        problems += faults
        if text is not None:
            found[key] = Drawing(path, text, svg_dangers(text.encode()))
    return found, problems


def load_drawing_kit(root: Path) -> tuple[DrawingKit, list[Problem]]:
    """Look, parts, people and poses; empty where the project has none."""
    problems: list[Problem] = []

    def data(path: str) -> dict[str, Any]:
        if not (root / path).exists():
            return {}
        located, faults = read_data(root, path)
        problems.extend(faults)
        return located.data

    look = data(f"{DRAWINGS}/look.yml")
    parts, faults = load_drawings(root, f"{DRAWINGS}/parts")
    poses = {key: data(path) for path, key in _files(root, f"{DRAWINGS}/poses", ".yml")}
    kit = DrawingKit(
        colours={name: (str(entry["variable"]), str(entry["colour"])) for name, entry in look.get("colours", {}).items()},
        styles={name: {key: str(value) for key, value in entry.items()} for name, entry in look.get("styles", {}).items()},
        parts=parts,
        people=data(f"{DRAWINGS}/people.yml"),
        poses=poses,
    )
    return kit, problems + faults


def _files(root: Path, folder: str, ending: str) -> Iterator[tuple[str, str]]:
    """Path and name of each file, sorted."""
    for file in sorted((root / folder).glob(f"*{ending}")):
        yield file.relative_to(root).as_posix(), file.stem


def _with_text_keys(value: Any) -> Any:
    """Keys such as `1`, which YAML takes for numbers, as text."""
    if isinstance(value, dict):
        return {str(key): _with_text_keys(inner) for key, inner in value.items()}
    return value
