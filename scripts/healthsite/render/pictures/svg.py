"""The few things that all makers of SVG here need: names, numbers, elements, text."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterable, Sequence

SVG = "http://www.w3.org/2000/svg"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?|-?\.\d+")
XLINK = "{http://www.w3.org/1999/xlink}href"

etree.register_namespace("", SVG)
etree.register_namespace("xlink", XLINK[1:].partition("}")[0])


def local(element: etree.Element) -> str:
    """The name of an element of SVG; empty for what a drawing program added of its own."""
    namespace, _, name = str(element.tag).rpartition("}")
    return name if namespace in ("", "{" + SVG) else ""


def made(name: str, attributes: dict[str, object] | None = None, *inside: etree.Element, text: str = "") -> etree.Element:
    """An element of SVG; numbers are written short, attributes of None are left out."""
    element = etree.Element(f"{{{SVG}}}{name}", {key: short(value) for key, value in (attributes or {}).items() if value is not None})
    element.text = text or None
    element.extend(inside)
    return element


def short(value: object) -> str:
    """A number with at most one decimal, anything else as it is."""
    if isinstance(value, (int, float)):
        written = f"{value:.1f}".removesuffix(".0")
        return "0" if written == "-0" else written
    return str(value)


def number(written: str | None, otherwise: float = 0.0) -> float:
    """The number that an attribute begins with, whatever stands after it."""
    found = NUMBER.match(written or "")
    return float(found[0]) if found else otherwise


def view_box(root: etree.Element) -> tuple[float, float, float, float]:
    """Left, top, width and height of a drawing."""
    found = [float(text) for text in NUMBER.findall(root.get("viewBox", ""))]
    return (found[0], found[1], found[2], found[3]) if len(found) == 4 and found[2] > 0 else (0.0, 0.0, 640.0, 480.0)


def points(numbers: Iterable[float]) -> str:
    """Numbers for the data of a path."""
    return " ".join(short(number) for number in numbers)


def joined(numbers: Sequence[float]) -> str:
    """Numbers in a row as short as SVG reads them: `.5` for 0.5, and a space only where two would run together."""
    written = before = ""
    for number in numbers:
        text = short(number).replace("0.", ".") if abs(number) < 1 else short(number)
        runs_on = not written or text.startswith("-") or (text.startswith(".") and "." in before)
        written += text if runs_on else f" {text}"
        before = text
    return written


def as_text(element: etree.Element) -> str:
    """The element as it stands in a file or a page."""
    return etree.tostring(element, encoding="unicode")
