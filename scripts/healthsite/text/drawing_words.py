"""The words in an SVG file: keys such as `{rye}`, and what is written out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

TEXT = re.compile(r"<text\b[^>]*>(?P<inside>.*?)</text\s*>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
KEY = re.compile(r"\{([\w-]+)\}")
LETTERS = re.compile(r"[^\W\d_]")
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
USE = re.compile(r"<use\b[^>]*?\b(?:xlink:)?href\s*=\s*[\"']#(?P<name>[^\"']*)[\"']")
PART = re.compile(r"\bdata-part\s*=\s*[\"'](?P<name>[^\"']*)[\"']")
STEP = re.compile(r"<(?P<element>[\w:]+)\b[^>]*?\bdata-step\s*=\s*[\"'](?P<step>[^\"']*)[\"']")
CLASS = re.compile(r"\bclass\s*=\s*[\"'](?P<names>[^\"']*)[\"']")


@dataclass(frozen=True)
class DrawnWords:
    """What one text of a drawing says."""

    key: str
    """The key between braces, or empty where words are written out."""
    written: str
    offset: int


def drawn_words(svg: str) -> Iterator[DrawnWords]:
    """Every text of a drawing that has a key or letters, in the order of the file; numbers and signs are no words."""
    svg = _without_comments(svg)
    for match in TEXT.finditer(svg):
        written = " ".join(TAG.sub(" ", match["inside"]).split())
        key = KEY.fullmatch(written)
        if key or LETTERS.search(written):
            yield DrawnWords(key[1] if key else "", written, match.start("inside"))


def used_parts(svg: str) -> Iterator[tuple[str, int]]:
    """Name and offset of every part and pose that a drawing uses."""
    return ((match["name"], match.start("name")) for match in USE.finditer(_without_comments(svg)))


def named_areas(svg: str) -> Iterator[tuple[str, int]]:
    """Key and offset of every area of a drawing that is said to belong to words: `data-part="rye"`."""
    return ((match["name"], match.start("name")) for match in PART.finditer(_without_comments(svg)))


def marked_steps(svg: str) -> Iterator[tuple[str, str, int]]:
    """Element, step and offset of everything that belongs to a step of a movement: `data-step="1"`."""
    return ((match["element"], match["step"], match.start("step")) for match in STEP.finditer(_without_comments(svg)))


def looks(svg: str) -> Iterator[tuple[str, int]]:
    """Every class and its offset."""
    for match in CLASS.finditer(_without_comments(svg)):
        for name in re.finditer(r"\S+", match["names"]):
            yield name.group(), match.start("names") + name.start()


def _without_comments(svg: str) -> str:
    return COMMENT.sub(lambda match: " " * len(match.group()), svg)
