"""Lines on a page are as exact as the eye: half a unit of the drawing. Each decimal more is sent to every reader."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from math import hypot

from healthsite.render.pictures.svg import joined, local

FINEST = 0.5
"""Where lines end and bend lies on a grid of this width; a whole unit makes fingers knobbly."""
ENLARGED = 1.6
"""What is drawn larger than this keeps its decimals."""
TOKEN = re.compile(r"[MmLlHhVvCcSsQqTtZz]|[-+]?(?:\d+\.?\d*|\.\d+)")
READ = re.compile(r"[MmLlHhVvCcSsQqTtZz\d\s,.+-]*")
"""What is rounded here: all commands but the arc, whose numbers are not all places."""
NUMBERS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "s": 4, "q": 4, "t": 2, "z": 0}
SCALE = re.compile(r"(scale|matrix)\(([^)]*)\)")


def round_lines(element: etree.Element, scale: float = 1.0) -> None:
    """In place, for everything that is not much enlarged."""
    scale *= _enlarged(element.get("transform", ""))
    if local(element) == "path" and scale <= ENLARGED:
        element.set("d", rounded(element.get("d", "")))
    for child in element:
        round_lines(child, scale)


def _enlarged(transform: str) -> float:
    scale = 1.0
    for kind, written in SCALE.findall(transform):
        numbers = [float(number) for number in written.replace(",", " ").split()]
        scale *= max(abs(number) for number in numbers[:2]) if kind == "scale" else max(hypot(*numbers[:2]), hypot(*numbers[2:4]))
    return scale


def rounded(data: str) -> str:
    """Path data on the grid. Steps are taken from where the written line is, so that what is rounded off never adds up."""
    if not READ.fullmatch(data):
        return data
    tokens = TOKEN.findall(data)
    written, command = "", ""
    here, drawn = [0.0, 0.0], [0.0, 0.0]
    begun, handle = (here, drawn), drawn
    while tokens:
        if tokens[0].isalpha():
            command = tokens.pop(0)
        count = NUMBERS.get(command.lower(), 0)
        if command in ("Z", "z"):
            (here, drawn), handle = begun, begun[1]
            written += command
            continue
        if not 0 < count <= len(tokens) or any(token.isalpha() for token in tokens[:count]):
            return data
        axes = [1] if command in "Vv" else [axis % 2 for axis in range(count)]
        goals = [float(token) + (here[axis] if command.islower() else 0) for token, axis in zip(tokens, axes)]
        places = [round(goal / FINEST) * FINEST for goal in goals]
        del tokens[:count]
        kind, first = command, 0
        if command in "Cc" and all(abs(2 * at - before - place) <= FINEST for at, before, place in zip(drawn, handle, places)) and handle != drawn:
            kind, first = ("s" if command == "c" else "S"), 2  # SVG itself mirrors the handle before
        written += kind + joined([place - (drawn[axis] if command.islower() else 0) for place, axis in zip(places, axes)][first:])
        handle = places[-4:-2] if command in "CcSs" else []
        here, drawn = _moved(here, axes, goals), _moved(drawn, axes, places)
        handle = handle or drawn
        if command in "Mm":
            begun, command = (here, drawn), "l" if command == "m" else "L"
    return written


def _moved(point: list[float], axes: list[int], values: list[float]) -> list[float]:
    """Where the pen is after a command."""
    moved = list(point)
    for axis, value in list(zip(axes, values))[-2:]:
        moved[axis] = value
    return moved
