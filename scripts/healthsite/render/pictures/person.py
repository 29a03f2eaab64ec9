"""A person in a pose: bones turned as the pose says, clothed, seen from one side.

The data (`people.yml`, one file for each pose) say what there is to draw; `add-a-picture.md` explains them.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

from healthsite.model.illustration import DrawingKit
from healthsite.render.pictures.limbs import Bone, Limb
from healthsite.render.pictures.svg import made, short

OUTLINE = 2.4
"""Width of the line around a person, in units of the person; it does not grow with the scale."""


def person(pose: dict[str, Any], kit: DrawingKit, layers: tuple[str, ...] = ()) -> list[etree.Element]:
    """The elements of a person, from the back to the front; only some `layers` of the body where any are named."""
    view = kit.people.get(str(pose.get("view", "side")))
    if not view:
        return []
    bones = posed_bones(view["bones"], pose)
    body = {**view["shapes"], **view.get("bodies", {}).get(str(pose.get("body", "")), {})}
    scale = float(pose.get("scale", 1))
    drawn: list[etree.Element] = []
    for layer in view["layers"]:
        wanted = layer["name"] in layers if layers else not layer.get("asked")
        if not wanted:
            continue
        shapes = [Shape.of(name, described, bones, pose, view) for name in layer["shapes"]
                  if _shown(name, described := body[name.removeprefix(FAR)], pose)]
        drawn += _layer(shapes, OUTLINE / scale, bool(layer.get("shaded")))
    mirror = -1 if pose.get("facing") == "left" else 1
    return [made("g", {"transform": f"scale({scale * mirror:g} {scale:g})", "stroke-linecap": "round", "stroke-linejoin": "round"}, *drawn)]


PLAIN = "plain"
"""What a pose has where it says nothing."""
FAR = "far-"
"""Begins the name of what belongs to the arm or leg on the other side."""


def _shown(name: str, described: dict[str, Any], pose: dict[str, Any]) -> bool:
    """Whether a pose has this shape: `only: {hair: [bun]}` in its description asks for that hair."""
    asked = described.get("only", {})
    return name not in pose.get("without", ()) and all(str(pose.get(key, PLAIN)) in values for key, values in asked.items())


def posed_bones(described: dict[str, Any], pose: dict[str, Any]) -> dict[str, Bone]:
    """Every bone in its place; a pose bends joints in degrees, each in the direction in which it bends."""
    joints = pose.get("joints", {})
    lengths = pose.get("lengths", {})
    bones: dict[str, Bone] = {}
    for name, bone in described.items():
        for prefix in ("", FAR) if bone.get("pair") else ("",):
            bend = float(joints.get(f"{prefix}{bone.get('joint', name)}", 0)) * float(bone.get("bends", 1))
            length = float(bone["length"]) * float(lengths.get(f"{prefix}{name}", 1))
            mirrored = -1 if prefix and bone["pair"] == "mirrored" else 1
            on = bone.get("on")
            if on is None:
                bones[name] = Bone((0.0, 0.0), float(bone["turn"]) + float(pose.get("turn", 0)), length)
                continue
            parent = bones.get(f"{prefix}{on}") or bones[on]
            along, across = bone.get("at", (1, 0))
            bones[f"{prefix}{name}"] = Bone(parent.at(along, across * mirrored), parent.angle + mirrored * (float(bone.get("turn", 0)) + bend), length)
    return bones


@dataclass(frozen=True)
class Shape:
    """One closed outline of a body, what it wears, and from where on its line is drawn over what lies behind."""

    outline: str
    fills: tuple[tuple[str, str, tuple[str, ...]], ...]
    """Class, path data and hems, from the skin outwards"""
    line: str = ""
    transform: str | None = None
    grown: float = 1.0
    """How many times it is enlarged by the transform; its line is not."""
    merged: bool = True
    """Whether it melts into its neighbours, as a thigh into the hip."""

    @staticmethod
    def of(name: str, described: dict[str, Any], bones: dict[str, Bone], pose: dict[str, Any], view: dict[str, Any]) -> Shape:
        far = FAR if name.startswith(FAR) else ""
        key = name.removeprefix(FAR)
        skin = str(pose.get(described.get("colour", "skin"), described.get("otherwise", "skin-1")))
        if "path" in described:
            bone = bones.get(f"{far}{described['bone']}") or bones[described["bone"]]
            x, y = cos(radians(bone.angle)), sin(radians(bone.angle))
            front = -1 if described.get("turned") else 1
            if far and view["bones"][described["bone"]].get("pair") == "mirrored":
                front = -front
            grown = float(described.get("scale", 1))
            frame = (x * grown, y * grown, y * front * grown, -x * front * grown, *bone.start)
            worn = next((str(pose["wears"][cloth]) for cloth, parts in view.get("clothes", {}).items()
                         if cloth in pose.get("wears", {}) and key in parts), skin)
            transform = f"matrix({' '.join([*(f'{round(number, 3) + 0:g}' for number in frame[:4]), *(short(number) for number in frame[4:])])})"
            return Shape(described["path"], ((worn, described["path"], ()),), described["path"] if described.get("line") else "",
                         transform=transform, grown=grown, merged=not described.get("apart"))
        mirrored = bool(far) and view["bones"][described["along"][0]].get("pair") == "mirrored"
        limb = Limb(tuple(bones.get(f"{far}{bone}") or bones[bone] for bone in described["along"]), _widths(described, mirrored))
        fills: list[tuple[str, str, tuple[str, ...]]] = [(skin, limb.outline(), ())]
        for cloth, parts in view.get("clothes", {}).items():
            if cloth in pose.get("wears", {}) and key in parts:
                start, end = (float(place) for place in parts[key])
                hems = tuple(limb.across(place) for place in (start, end) if limb.first < place < limb.last)
                fills.append((str(pose["wears"][cloth]), limb.outline(start, end), hems))
        open_from = described.get("open")
        return Shape(limb.outline(), tuple(fills), limb.lines(float(open_from), limb.last - 0.1) if open_from is not None else "")


def _widths(described: dict[str, Any], mirrored: bool) -> tuple[tuple[float, float, float], ...]:
    """The widths of a shape; where only one is said it holds for both sides."""
    rows = [(float(row[0]), float(row[1]), float(row[2] if len(row) > 2 else row[1])) for row in described["widths"]]
    return tuple((place, right, left) if bool(described.get("turned")) != mirrored else (place, left, right) for place, left, right in rows)


def _layer(shapes: list[Shape], width: float, shaded: bool) -> list[etree.Element]:
    """Lines around all of them first, then what fills them: so only the outline of the whole is seen."""
    around = [made("path", {"d": shape.outline, "transform": shape.transform, "class": "body-line", "stroke-width": f"{2 * width / shape.grown:.2f}"})
              for shape in shapes if shape.merged]
    inside: list[etree.Element] = []
    for shape in shapes:
        if shape.line or not shape.merged:
            inside.append(made("path", {"d": shape.line or shape.outline, "transform": shape.transform, "class": "body-line",
                                        "stroke-width": f"{2 * width / shape.grown:.2f}"}))
        for name, data, hems in shape.fills:
            inside.append(made("path", {"d": data, "transform": shape.transform, "class": name}))
            inside += [made("path", {"d": hem, "class": "hem", "stroke-width": 0.7 * width}) for hem in hems]
        if shaded:
            inside.append(made("path", {"d": shape.outline, "transform": shape.transform, "class": "shade"}))
    return [made("g", {}, *around, *inside)]

