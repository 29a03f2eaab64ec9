"""A pose bends joints and wears clothes that there are.

Why:  a joint whose name is misspelt stays straight, and the picture shows something else than its words say.
Bad:  `joints: {knees: 90}`, and the joint is called `knee`
Good: `joints: {knee: 90}`

The names stand in `docs/_data/drawings/people.yml`, those of looks in `look.yml`.
"""

from collections.abc import Iterator
from typing import Any

from healthsite.model.illustration import DRAWINGS
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.nearest import did_you_mean

RESTS_ON = ("docs/_data/drawings/",)
PEOPLE = f"{DRAWINGS}/people.yml"
FAR = "far-"


def check(site: Site) -> Iterator[Problem]:
    kit = site.drawing_kit
    for name, view in kit.people.items():
        for where, missing, known in _missing_in_view(view):
            yield site.keys_of(PEOPLE).problem((name, *where), *_said(missing, known))
    for name, pose in kit.poses.items():
        place = site.keys_of(f"{DRAWINGS}/poses/{name}.yml")
        view = kit.people.get(pose.get("view", "side"))
        if view is None:
            yield place.problem(("view",), *_said(pose.get("view", "side"), kit.people))
            continue
        for where, missing, known in _missing_in_pose(pose, view, kit.styles):
            yield place.problem(where, *_said(missing, known))


def _said(missing: str, known: Any) -> tuple[Message, Message | str]:
    otherwise = Message("known: {keys}", keys=", ".join(known)) if known else Message("remove it")
    return Message("there is no '{name}'", name=missing), did_you_mean(missing, known, otherwise)


def _missing_in_pose(pose: dict[str, Any], view: dict[str, Any], looks: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str, Any]]:
    """Where in the pose, which name, and which there are."""
    bones = _both(view["bones"])
    known = {
        "joints": [*dict.fromkeys(f"{FAR if name.startswith(FAR) else ''}{bone.get('joint', name.removeprefix(FAR))}" for name, bone in bones.items())],
        "lengths": [*bones], "wears": [*view.get("clothes", {})],
    }
    for key, names in known.items():
        for name in pose.get(key, {}):
            if name not in names:
                yield (key, name), name, names
    for name, look in pose.get("wears", {}).items():
        if look not in looks:
            yield ("wears", name), look, looks
    for key in ("skin", "hair-colour"):
        if pose.get(key) and pose[key] not in looks:
            yield (key,), pose[key], looks
    if pose.get("body") and pose["body"] not in view.get("bodies", {}):
        yield ("body",), pose["body"], [*view.get("bodies", {})]


def _missing_in_view(view: dict[str, Any]) -> Iterator[tuple[tuple, str, Any]]:
    bones, shapes = [*view["bones"]], [*view["shapes"]]
    for name, bone in view["bones"].items():
        if bone.get("on") and bone["on"] not in bones[:bones.index(name)]:
            yield ("bones", name, "on"), bone["on"], bones[:bones.index(name)]
    for name, shape in view["shapes"].items():
        for bone in (*shape.get("along", ()), *([shape["bone"]] if shape.get("bone") else [])):
            if bone not in bones:
                yield ("shapes", name), bone, bones
    for number, layer in enumerate(view["layers"]):
        for shape in layer["shapes"]:
            if shape.removeprefix(FAR) not in shapes:
                yield ("layers", number), shape, shapes


def _both(bones: dict[str, Any]) -> dict[str, Any]:
    """The bones with those of the other side."""
    return {**bones, **{f"{FAR}{name}": bone for name, bone in bones.items() if bone.get("pair")}}
