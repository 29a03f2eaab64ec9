"""Reads the pictures of the site: words, drawings, and what drawings have in common."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import R, make_record
from healthsite.load.text_files import read_text
from healthsite.model.illustration import DRAWINGS, PICTURES, Drawing, DrawingKit, Illustration
from healthsite.model.people import Look, Pose, View
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

    def record(kind: type[R], path: str) -> R | None:
        located, faults = read_data(root, path)
        made, more = (None, []) if faults else make_record(kind, located.data, path, located.position, RULE)
        problems.extend(faults + more)
        return made

    look_path, people_path = f"{DRAWINGS}/look.yml", f"{DRAWINGS}/people.yml"
    look = (record(Look, look_path) if (root / look_path).exists() else None) or Look()
    views, faults = _views(root, people_path) if (root / people_path).exists() else ({}, [])
    problems += faults
    parts, faults = load_drawings(root, f"{DRAWINGS}/parts")
    poses = {key: pose for path, key in _files(root, f"{DRAWINGS}/poses", ".yml") if (pose := record(Pose, path))}
    kit = DrawingKit(
        colours={name: (colour.variable, colour.colour) for name, colour in look.colours.items()},
        styles={name: {key: str(value) for key, value in style.items()} for name, style in look.styles.items()},
        parts=parts,
        people={name: view.model_dump(exclude_unset=True) for name, view in views.items()},
        poses={name: pose.model_dump(by_alias=True, exclude_unset=True) for name, pose in poses.items()},
    )
    return kit, problems + faults


def _views(root: Path, path: str) -> tuple[dict[str, View], list[Problem]]:
    """People as seen from each side."""
    located, problems = read_data(root, path)
    views: dict[str, View] = {}
    for name, entry in located.data.items():
        data = entry if isinstance(entry, dict) else {}
        view, faults = make_record(View, data, path, lambda *where, name=name: located.position(name, *where), RULE)
        problems += faults
        if view:
            views[name] = view
    return views, problems


def _files(root: Path, folder: str, ending: str) -> Iterator[tuple[str, str]]:
    """Path and name of each file, sorted."""
    for file in sorted((root / folder).glob(f"*{ending}")):
        yield file.relative_to(root).as_posix(), file.stem


def _with_text_keys(value: Any) -> Any:
    """Keys such as `1`, which YAML takes for numbers, as text."""
    if isinstance(value, dict):
        return {str(key): _with_text_keys(inner) for key, inner in value.items()}
    return value
