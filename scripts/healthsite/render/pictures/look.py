"""Gives a drawing its colours: from the theme where it stands in a page, fixed ones in a file of its own."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from healthsite.model.illustration import DrawingKit
from healthsite.render.pictures.svg import made

PAINTED = ("fill", "stroke", "stop-color", "color")
PATTERN = "pattern-"
OURS = "picture__"
"""Classes that the site's style sheet knows stay; all others are looks and become attributes."""
OWN_REFERENCE = re.compile(r"url\(\s*#([^)\s]+)\s*\)")


def painted(root: etree.Element, kit: DrawingKit, themed: bool, prefix: str) -> None:
    """Turn every class into attributes of SVG, in place; `prefix` makes the names inside unique on a page."""
    patterns: set[str] = set()
    for element in root.iter():
        names = element.attrib.pop("class", "").split()
        looks: dict[str, str] = {}
        for name in names:
            looks.update(kit.styles.get(name, {}))
        kept = [name for name in names if name.startswith(OURS)]
        if kept:
            element.set("class", " ".join(kept))
        for attribute, value in looks.items():
            element.attrib.setdefault(attribute, value)
        for attribute in PAINTED:
            value = element.get(attribute)
            if value and value.startswith(PATTERN):
                patterns.add(value)
                element.set(attribute, f"url(#{value})")
            elif value in kit.colours:
                element.set(attribute, colour(value, kit, themed))
        for attribute in ("data-to", "data-width"):
            element.attrib.pop(attribute, None)
    if patterns:
        root.insert(0, made("defs", {}, *(pattern(name, kit, themed) for name in sorted(patterns))))
    _rename(root, prefix)


def colour(name: str, kit: DrawingKit, themed: bool) -> str:
    """A colour by its name in `look.yml`."""
    variable, fixed = kit.colours[name]
    return f"var({variable}, {fixed})" if themed else fixed


def pattern(name: str, kit: DrawingKit, themed: bool) -> etree.Element:
    """Lines, crossed lines or dots: what tells areas apart where colour may not."""
    look = {"gap": "10", "turn": "45", "width": "2.5", "colour": "ink", "ground": "", "kind": "lines", **kit.styles.get(name, {})}
    gap = float(look["gap"])
    paint = colour(look["colour"], kit, themed)
    line = {"stroke": paint, "stroke-width": look["width"]}
    marks = {
        "lines": [made("path", {"d": f"M0 {gap / 2} H{gap}", **line})],
        "crossed": [made("path", {"d": f"M0 {gap / 2} H{gap} M{gap / 2} 0 V{gap}", **line})],
        "dots": [made("circle", {"cx": gap / 2, "cy": gap / 2, "r": look["width"], "fill": paint})],
    }[look["kind"]]
    if look["ground"]:
        marks.insert(0, made("rect", {"width": gap, "height": gap, "fill": colour(look["ground"], kit, themed)}))
    return made("pattern", {"id": name, "patternUnits": "userSpaceOnUse", "width": gap, "height": gap,
                            "patternTransform": f"rotate({look['turn']})"}, *marks)


def _rename(root: etree.Element, prefix: str) -> None:
    for element in root.iter():
        if element.get("id"):
            element.set("id", f"{prefix}{element.get('id')}")
        for name, value in element.attrib.items():
            if "url(" in value:
                element.set(name, OWN_REFERENCE.sub(rf"url(#{prefix}\1)", value))
