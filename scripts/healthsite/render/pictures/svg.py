"""The few things that all makers of SVG here need: names, numbers, elements, text."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Iterable

SVG = "http://www.w3.org/2000/svg"
XLINK = "{http://www.w3.org/1999/xlink}href"

etree.register_namespace("", SVG)


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


def points(numbers: Iterable[float]) -> str:
    """Numbers for the data of a path."""
    return " ".join(short(number) for number in numbers)


def as_text(element: etree.Element) -> str:
    """The element as it stands in a file or a page."""
    return etree.tostring(element, encoding="unicode")
