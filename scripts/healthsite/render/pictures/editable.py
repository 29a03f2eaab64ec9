"""A drawing on its way to a drawing program and back: there it has its looks and parts, here only their names."""

from __future__ import annotations

import re
import xml.etree.ElementTree as etree

from healthsite.model.illustration import Drawing, DrawingKit
from healthsite.render.pictures.compose import composed, declarations, used_names
from healthsite.render.pictures.look import PAINTED, PATTERN, colour, painted, pattern
from healthsite.render.pictures.svg import SVG, XLINK, as_text, local, made

PARTS, LOOKS = "parts-of-the-kit", "looks-of-the-kit"
"""Ids of what is put in for the program, and left out when the drawing comes back."""
MEASURES = frozenset("d points x y width height cx cy r rx ry x1 y1 x2 y2 font-size stroke-width".split())
LONG_NUMBER = re.compile(r"-?\d*\.\d{2,}(?:e-?\d+)?")
PIXELS = re.compile(r"(?<=\d)px$")
OF_TEXT = frozenset("x y class transform text-anchor font-size".split())
"""All that a word may say of itself; its font and colour come from its look."""
WORD_SIZE = "22px"


def for_program(drawing: Drawing, kit: DrawingKit) -> str:
    """The drawing with looks and parts in it, so that a program shows it as readers see it, words aside."""
    root = _read(drawing.text)
    names = dict.fromkeys(used_names(drawing))
    whole = "".join(f'<g id="{name}"><use href="#{name}"/></g>' for name in names)
    shown = composed(Drawing("", f'<svg xmlns="{SVG}">{whole}</svg>'), kit)
    painted(shown, kit, themed=False, prefix="")
    patterns = [pattern(name, kit, themed=False) for name in kit.styles if name.startswith(PATTERN)]
    root.insert(0, made("defs", {"id": PARTS}, *(child for child in shown if local(child) == "g"), *patterns))
    for use in root.iter(f"{{{SVG}}}use"):
        use.set(XLINK, use.attrib.pop("href", ""))  # Inkscape before 1.3 knows no other
    rules = "\n".join(f".{name} {{ {_rule(look, kit)} }}" for name, look in kit.styles.items() if not name.startswith(PATTERN))
    root.insert(0, made("style", {"id": LOOKS}, text=f"svg {{ font-family: sans-serif; font-size: {WORD_SIZE} }}\n{rules}"))
    return as_text(root) + "\n"


def from_program(text: str, kit: DrawingKit) -> str:
    """The drawing as a program saved it, without what was put in for the program and what the program put in."""
    root = _cleaned(_read(text), kit)
    used = set(re.findall(r"#([\w-]+)", etree.tostring(root, encoding="unicode")))
    for element in root.iter():
        if element.get("id") not in used:
            element.attrib.pop("id", None)
    if root.get("viewBox"):
        for name in ("width", "height", "version"):
            root.attrib.pop(name, None)
    etree.indent(root)
    return as_text(root) + "\n"


def own_colours(text: str) -> list[str]:
    """Colours in a drawing that have no name in the kit: they would stay as they are in a dark theme."""
    return sorted(set(re.findall(r'(?:fill|stroke)="(#[0-9a-fA-F]{3,8})"', text)))


def _read(text: str) -> etree.Element:
    return etree.fromstring(text, parser=etree.XMLParser(target=etree.TreeBuilder(insert_comments=True)))


def _rule(look: dict[str, str], kit: DrawingKit) -> str:
    """A look as a program reads it. The size of letters stays out: where a drawing gives one, it must win."""
    return "; ".join(f"{name}: {_paint(name, value, kit)}" for name, value in look.items() if name != "font-size")


def _paint(name: str, value: str, kit: DrawingKit) -> str:
    if name in PAINTED and value.startswith(PATTERN):
        return f"url(#{value})"
    return colour(value, kit, themed=False) if name in PAINTED and value in kit.colours else value


def _cleaned(element: etree.Element, kit: DrawingKit) -> etree.Element:
    name = local(element)
    copy = etree.Element(f"{{{SVG}}}{name}", _attributes(element, kit))
    if name in ("text", "tspan"):
        copy.text = "".join(element.itertext()).strip()
        return copy
    for child in element:
        if child.tag is etree.Comment:
            copy.append(etree.Comment(child.text))
        elif (kind := local(child)) and kind not in ("style", "metadata") and child.get("id") != PARTS:
            kept = _cleaned(child, kit)
            if kind != "defs" or len(kept):
                copy.append(kept)
    return copy


def _attributes(element: etree.Element, kit: DrawingKit) -> dict[str, str]:
    plain = {name: value for name, value in element.attrib.items() if "}" not in name and name != "style"}
    if XLINK in element.attrib:
        plain["href"] = element.attrib[XLINK]
    given = {**plain, **declarations(element.get("style", ""))}
    is_word = local(element) == "text"
    look = {name: value for kind in ("label" if is_word else "", *given.get("class", "").split()) for name, value in kit.styles.get(kind, {}).items()}
    kept = {}
    for name, value in given.items():
        said = name in look and _paint(name, look[name], kit) == value.lower()
        value = _named(name, value, kit)
        if is_word and name not in OF_TEXT and not name.startswith("data-"):
            continue
        if said or (name in look and value == look[name]):
            continue  # the look says so already
        kept[name] = value
    return kept


def _named(name: str, value: str, kit: DrawingKit) -> str:
    """The value as we write it: colours by their names, measures with at most one decimal."""
    if name in PAINTED:
        hatch = re.fullmatch(r"url\(['\"]?#(pattern-[\w-]+)['\"]?\)", value)
        return hatch[1] if hatch else next((key for key, (_, fixed) in reversed(kit.colours.items()) if fixed.lower() == value.lower()), value)
    if name in MEASURES:
        return LONG_NUMBER.sub(lambda long: f"{float(long[0]):.1f}".removesuffix(".0"), PIXELS.sub("", value))
    return value
