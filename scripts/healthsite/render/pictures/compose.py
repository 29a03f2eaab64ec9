"""Puts a drawing together: its own lines, the parts it uses, the people who take a pose in it."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Iterator

from healthsite.model.illustration import Drawing, DrawingKit
from healthsite.render.pictures.person import person
from healthsite.render.pictures.steps import step_marks
from healthsite.render.pictures.svg import SVG, XLINK, local, made

DEEPEST = 4
"""A part may use parts; deeper than this, one uses itself."""
DROPPED = {"metadata", "title", "desc", "namedview"}


def composed(drawing: Drawing, kit: DrawingKit) -> etree.Element:
    """The drawing as a tree of plain SVG: `<use href="#name"/>` is replaced by the part or the person of that name."""
    root = etree.fromstring(drawing.text)
    copied = _copied(root, kit, DEEPEST)
    for name in ("width", "height", "x", "y", "version"):
        copied.attrib.pop(name, None)
    return copied


def used_names(drawing: Drawing) -> Iterator[str]:
    """Names of the parts and poses that a drawing asks for."""
    for element in etree.fromstring(drawing.text).iter():
        if local(element) == "use":
            yield _name(element)


def _name(use: etree.Element) -> str:
    return (use.get("href") or use.get(XLINK) or "").removeprefix("#")


def _copied(element: etree.Element, kit: DrawingKit, depth: int) -> etree.Element:
    """The element and what is in it, without what drawing programs keep for themselves."""
    kept = {name: value for name, value in element.attrib.items() if "}" not in name and name != "style"}
    copy = etree.Element(f"{{{SVG}}}{local(element)}", {**kept, **declarations(element.get("style", ""))})
    copy.text = element.text if local(element) in ("text", "tspan") else None
    for child in element:
        name = local(child)
        if name == "use" and depth and (inside := _used(child, kit, depth - 1)) is not None:
            copy.append(inside)
        elif name and name not in DROPPED and name != "use":
            copy.append(_copied(child, kit, depth))
    return copy


def declarations(style: str) -> dict[str, str]:
    """What stands in a `style`, as attributes: the site's security policy allows no styles of an element's own."""
    pairs = (declaration.partition(":") for declaration in style.split(";") if ":" in declaration)
    return {name.strip(): value.strip() for name, _, value in pairs if not name.strip().startswith("-")}


def _used(use: etree.Element, kit: DrawingKit, depth: int) -> etree.Element | None:
    name = _name(use)
    x, y = use.get("x"), use.get("y")
    move = f"translate({x or 0} {y or 0})" if x or y else ""
    transform = " ".join(filter(None, (use.get("transform"), move))) or None
    group = made("g", {"transform": transform, "class": use.get("class"), "data-part": use.get("data-part"), **step_marks(use)})
    if name in kit.parts and not kit.parts[name].dangers:
        group.extend(_copied(etree.fromstring(kit.parts[name].text), kit, depth))
    elif name in kit.poses:
        try:
            group.extend(person(kit.poses[name], kit, tuple((use.get("data-layers") or "").split())))
        except (KeyError, IndexError):
            return None  # a bone or shape that is not there: the check has named it
    else:
        return None
    return group
