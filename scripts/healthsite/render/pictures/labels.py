"""Puts the words of one language into a drawing: each at its place, with its line and its number."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Mapping

from healthsite.render.pictures.steps import STEP, WORDS
from healthsite.render.pictures.svg import local, made, number, points, view_box

LABEL = re.compile(r"\s*\{([\w-]+)\}\s*")
POINT = re.compile(r"(-?[\d.]+)\s*,\s*(-?[\d.]+)")
BETWEEN_WORDS = re.compile(r" (?![^()]*\))")
"""Where a line may end: not inside brackets."""
ALWAYS = "picture__always"
SIZE = 22.0
LINE = 1.15
"""Height of a line, in letters' sizes."""
LETTER = 0.53
"""Width of a letter, in letters' sizes, as it is on average in the fonts of readers' devices."""
GAP = 8.0
BADGE, LARGE_BADGE = 0.024, 0.042
"""Radius of a number's circle, in widths of the drawing: beside words of full size, and where the drawing is small."""


def label_key(element: etree.Element) -> str:
    """The key of the words that stand here, or empty."""
    match = LABEL.fullmatch("".join(element.itertext())) if local(element) == "text" else None
    return match[1] if match else ""


def always_words(root: etree.Element) -> frozenset[str]:
    """Keys of the words that stand in the drawing on every screen, such as headings: no number ever takes their place."""
    return frozenset(key for text in root.iter() if ALWAYS in text.get("class", "") and (key := label_key(text)))


def lettered(root: etree.Element, words: Mapping[str, str], numbers: Mapping[str, int], numbered: bool, badges: bool) -> None:
    """Replace each label, in place. `numbers` counts the labels; with `numbered` the words stand in the list only.

    `badges` draws the numbers, which the style sheet shows where the words would be too small.
    """
    wide = view_box(root)[2]
    for parent in list(root.iter()):
        for index, child in enumerate(list(parent)):
            if key := label_key(child):
                parent[index] = _label(child, key, words.get(key, ""), numbers.get(key, 0) if badges or numbered else 0, numbered, wide)


def _label(text: etree.Element, key: str, words: str, count: int, numbered: bool, wide: float) -> etree.Element:
    x, y = number(text.get("x")), number(text.get("y"))
    always = ALWAYS in text.get("class", "")
    numbered = numbered and not always
    size, anchor = number(text.get("font-size"), SIZE), text.get("text-anchor", "start")
    lines = wrapped(words, number(text.get("data-width"), 9999) / (size * LETTER))
    middle = y - 0.34 * size
    group = made("g", {"data-part": key, STEP: text.get(STEP), WORDS: words if text.get(STEP) else None})
    side = {"start": -1, "end": 1}.get(anchor, 0)
    if text.get("data-to"):
        group.extend(_leader(text.get("data-to", ""), x, middle, side, 0.0 if numbered else len(lines) * size * LINE / 2))
    if not numbered:
        attributes = {name: value for name, value in text.attrib.items() if name not in ("x", "y", "data-to", "data-width", "class", STEP)}
        first = y - (len(lines) - 1) * size * LINE / 2
        kind = "label" if always else "label picture__words"
        styled = {"class": f"{kind} {text.get('class', '')}".strip(), **attributes, "x": x, "y": first}
        written = made("text", styled)
        if len(lines) == 1:
            written.text = lines[0]
        else:
            written.extend(made("tspan", {"x": x, "y": first + index * size * LINE}, text=line) for index, line in enumerate(lines))
        group.append(written)
    if count and numbered:
        group.append(_badge(count, "wide", x, middle, side, wide * BADGE))
    if count:
        group.append(_badge(count, "narrow", x, middle, side, wide * LARGE_BADGE))
    return group


def _badge(count: int, kind: str, x: float, y: float, side: int, radius: float) -> etree.Element:
    """The number of the words in a circle, where the words would begin."""
    x -= side * radius
    return made("g", {"class": f"picture__badge--{kind}"},
                made("circle", {"class": "badge", "cx": x, "cy": y, "r": radius}),
                made("text", {"class": "badge-number", "x": x, "y": y + 0.44 * radius, "font-size": 1.25 * radius}, text=str(count)))


def _leader(goals: str, x: float, y: float, side: int, half: float) -> list[etree.Element]:
    """Lines from the words to what they name, each with a dot at its end."""
    drawn: list[etree.Element] = []
    for to_x, to_y in ((float(x), float(y)) for x, y in POINT.findall(goals)):
        start = (x + side * GAP, y) if side else (x, y + ((half + 4 if to_y > y else -half - 4) if half else 0))
        path = f"M{points((*start,))} L{points((to_x, to_y))}"
        drawn += [made("path", {"class": "leader-halo", "d": path}), made("path", {"class": "leader", "d": path}),
                  made("circle", {"class": "leader-dot", "cx": to_x, "cy": to_y, "r": 4})]
    return drawn


def wrapped(words: str, most: float) -> list[str]:
    """The words in lines of at most so many letters, as even as they can be."""
    if len(words) <= most:
        return [words]
    fewest = _lines(words, most)
    limit = most
    while limit > 4 and len(_lines(words, limit - 1)) == len(fewest):
        limit -= 1
    return _lines(words, limit)


def _lines(words: str, most: float) -> list[str]:
    lines: list[str] = []
    for word in BETWEEN_WORDS.split(words):
        if lines and len(lines[-1]) + 1 + len(word) <= most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
