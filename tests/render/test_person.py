"""A person bends where joints are, in the direction in which joints bend."""
from dataclasses import replace

import pytest

from healthsite.render.pictures.limbs import Bone, Limb, smooth
from healthsite.render.pictures.person import person, posed_bones

LEG = {
    "pelvis": {"length": 40, "turn": -90},
    "thigh": {"on": "pelvis", "at": [0, 0], "length": 100, "turn": 180, "joint": "hip", "bends": -1, "pair": "same"},
    "shank": {"on": "thigh", "length": 90, "joint": "knee", "pair": "same"},
}


def ends(pose):
    """Where each bone ends, rounded."""
    return {name: tuple(round(number) + 0 for number in bone.at(1)) for name, bone in posed_bones(LEG, pose).items()}


@pytest.mark.parametrize(("pose", "knee", "ankle"), [
    ({}, (0, 100), (0, 190)),
    ({"joints": {"hip": 90}}, (100, 0), (190, 0)),
    ({"joints": {"hip": 90, "knee": 90}}, (100, 0), (100, 90)),
    ({"joints": {"knee": 90}}, (0, 100), (-90, 100)),
    ({"turn": -90}, (100, 0), (190, 0)),
    ({"turn": -90, "joints": {"hip": 90, "knee": 90}}, (0, -100), (90, -100)),
    ({"lengths": {"thigh": 0.5}}, (0, 50), (0, 140)),
])
def test_a_hip_bends_forward_and_a_knee_backward(pose, knee, ankle):
    assert (ends(pose)["thigh"], ends(pose)["shank"]) == (knee, ankle)


def test_the_other_leg_bends_by_itself():
    found = ends({"joints": {"far-hip": 90}})
    assert (found["thigh"], found["far-thigh"]) == ((0, 100), (100, 0))


def test_a_limb_is_as_wide_as_said_on_each_side():
    limb = Limb((Bone((0, 0), 90, 100),), ((0, 10, 20), (1, 6, 8)))
    front, back = limb.sides(0, 1)
    assert [round(x) for x, _ in (front[0], front[-1], back[0], back[-1])] == [10, 6, -20, -8]


def test_who_faces_left_is_the_mirror_image(site):
    pose = {"view": "side", "joints": {"hip": 40}}
    (right,), (left,) = person(pose, site.drawing_kit), person({**pose, "facing": "left"}, site.drawing_kit)
    assert (right.get("transform"), left.get("transform")) == ("scale(1 1)", "scale(-1 1)")
    assert [path.get("d") for path in right.iter()] == [path.get("d") for path in left.iter()]


def test_layers_are_drawn_alone_or_together(site):
    pose = {"view": "side"}
    layers = [layer["name"] for layer in site.drawing_kit.people["side"]["layers"]]
    alone = [len(list(person(pose, site.drawing_kit, (name,))[0])) for name in layers]
    assert alone == [1] * len(layers) and len(list(person(pose, site.drawing_kit)[0])) == len(layers)


def test_a_layer_that_waits_to_be_asked_is_drawn_only_then(site):
    kit = site.drawing_kit
    view = kit.people["side"]
    waiting = {**view["layers"][-1], "name": "once-more", "asked": True}
    asked = replace(kit, people={"side": {**view, "layers": [*view["layers"], waiting]}})
    pose = {"view": "side"}
    assert len(list(person(pose, asked)[0])) == len(view["layers"])
    assert len(list(person(pose, asked, ("once-more",))[0])) == 1


@pytest.mark.parametrize(("through", "data"), [
    ([(0, 0), (0.5, 0.5), (10, 0)], "M0 0c.1.1-1.2.5.5.5s7.9-.4 9.5-.5"),
    ([(-1, 2.5), (-1, 12.5)], "M-1 2.5c0 1.7 0 8.3 0 10"),
])
def test_numbers_of_an_outline_are_written_as_short_as_svg_reads_them(through, data):
    assert smooth(through) == data
