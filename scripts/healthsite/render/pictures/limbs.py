"""The outline of a limb: as wide as said at each place along its bones, smooth over the joints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from healthsite.render.pictures.svg import joined

Point = tuple[float, float]
Width = tuple[float, float, float]
"""Place along the bones (1.5: half along the second), how far the outline lies to the one side and to the other."""

SOFT = 0.3
"""How far from a joint, in lengths of a bone, the outline begins to turn."""
ROUND = 0.16
"""From where on, in lengths of a bone, the middle of a limb cuts the corner of a joint."""
NEAR_JOINTS = (-0.2, -0.09, 0.0, 0.09, 0.2)
"""Where around a bent joint the outline is measured, besides the places at which its width is given."""
STRAIGHT = 15.0
"""Degrees up to which a joint counts as straight."""
WIDEST, CLOSEST = 0.36, 0.03
"""How far apart these places are at most and at least."""


@dataclass(frozen=True)
class Bone:
    """A bone in its pose."""

    start: Point
    angle: float
    """Degrees, clockwise from where x grows."""
    length: float

    def at(self, along: float, across: float = 0.0) -> Point:
        """The point so many lengths along the bone and so far to its left."""
        x, y = cos(radians(self.angle)), sin(radians(self.angle))
        reach = along * self.length
        return self.start[0] + reach * x + across * y, self.start[1] + reach * y - across * x


@dataclass(frozen=True)
class Limb:
    """Bones in a row and how wide the flesh around them is."""

    bones: tuple[Bone, ...]
    widths: tuple[Width, ...]

    @property
    def first(self) -> float:
        return self.widths[0][0]

    @property
    def last(self) -> float:
        return self.widths[-1][0]

    def sides(self, start: float, end: float) -> tuple[list[Point], list[Point]]:
        """Both sides of the outline between two places, each from start to end."""
        places = [start, *(place for place in self._places() if start + 0.02 < place < end - 0.02), end]
        return [self._edge(place, 0) for place in places], [self._edge(place, 1) for place in places]

    def outline(self, start: float | None = None, end: float | None = None) -> str:
        """Path data of the closed outline."""
        left, right = self.sides(self.first if start is None else max(start, self.first), self.last if end is None else min(end, self.last))
        return smooth([*left, *reversed(right)], closed=True, corners=self._corners(start, end, len(left), len(right)))

    def lines(self, start: float, end: float) -> str:
        """Path data of both sides, open where the next limb goes on."""
        left, right = self.sides(max(start, self.first), min(end, self.last))
        return f"{smooth(left)} {smooth(right)}"

    def across(self, place: float) -> str:
        """Path data of a line from one side to the other, such as a hem."""
        (left,), (right,) = [self._edge(place, 0)], [self._edge(place, 1)]
        return f"M{_pair(left)} L{_pair(right)}"

    def _corners(self, start: float | None, end: float | None, left: int, right: int) -> set[int]:
        """Points at which a cut is sharp: where the whole limb does not end."""
        total = left + right
        corners = set()
        if start is not None and start > self.first:
            corners |= {0, total - 1}
        if end is not None and end < self.last:
            corners |= {left - 1, left}
        return corners

    def _places(self) -> list[float]:
        last = float(len(self.bones))
        known = sorted({*(width[0] for width in self.widths), *(joint + near for joint in range(1, len(self.bones)) if abs(self._bend(joint)) > STRAIGHT for near in NEAR_JOINTS)})
        between = [(one + other) / 2 for one, other in zip(known, known[1:]) if other - one > WIDEST]
        places = sorted({*known, *between, 0.0, last})
        return [place for place, before in zip(places, [-9.0, *places]) if self.first <= place <= self.last and place - before > CLOSEST]

    def _edge(self, place: float, side: int) -> Point:
        x, y = self._middle(place)
        angle = radians(self._angle(place))
        width = self._width(place, side) * (1 if side == 0 else -1)
        return x + width * sin(angle), y - width * cos(angle)

    def _middle(self, place: float) -> Point:
        """The point on the limb's middle line, which cuts the corner of a bent joint a little."""
        joint = round(place)
        if 0 < joint < len(self.bones) and abs(place - joint) < ROUND:
            share = (place - joint + ROUND) / (2 * ROUND)
            before, after = self.bones[joint - 1].at(1 - ROUND), self.bones[joint].at(ROUND)
            corner = self.bones[joint].start
            weights = ((1 - share) ** 2, 2 * share * (1 - share), share ** 2)
            return tuple(sum(w * p[axis] for w, p in zip(weights, (before, corner, after))) for axis in (0, 1))  # type: ignore[return-value]
        bone = min(max(int(place), 0), len(self.bones) - 1)
        return self.bones[bone].at(place - bone)

    def _angle(self, place: float) -> float:
        """Direction of the limb, turning evenly from one bone to the next."""
        for joint in range(1, len(self.bones)):
            share = (place - joint + SOFT) / (2 * SOFT)
            if 0 < share < 1:
                return self.bones[joint - 1].angle + self._bend(joint) * share * share * (3 - 2 * share)
        return self.bones[min(max(int(place), 0), len(self.bones) - 1)].angle

    def _bend(self, joint: int) -> float:
        """How far a joint is bent, in degrees."""
        return (self.bones[joint].angle - self.bones[joint - 1].angle + 180) % 360 - 180

    def _width(self, place: float, side: int) -> float:
        """Between the given widths a smooth curve that never overshoots."""
        known = [(width[0], width[1 + side]) for width in self.widths]
        if place <= known[0][0]:
            return known[0][1]
        for index in range(len(known) - 1):
            (x0, y0), (x1, y1) = known[index], known[index + 1]
            if x0 <= place <= x1:
                share = (place - x0) / (x1 - x0)
                d0, d1 = self._slope(known, index), self._slope(known, index + 1)
                h = x1 - x0
                return ((1 + 2 * share) * (1 - share) ** 2 * y0 + share * (1 - share) ** 2 * h * d0
                        + share * share * (3 - 2 * share) * y1 + share * share * (share - 1) * h * d1)
        return known[-1][1]

    @staticmethod
    def _slope(known: list[tuple[float, float]], index: int) -> float:
        """Of the curve at a given width: the harmonic mean of both sides (Fritsch and Carlson)."""
        def steep(at: int) -> float:
            return (known[at + 1][1] - known[at][1]) / (known[at + 1][0] - known[at][0])

        if index == 0:
            return steep(0)
        if index == len(known) - 1:
            return steep(index - 1)
        before, after = steep(index - 1), steep(index)
        return 0.0 if before * after <= 0 else 2 * before * after / (before + after)


def smooth(through: Sequence[Point], closed: bool = False, corners: set[int] | frozenset[int] = frozenset()) -> str:
    """Path data of a curve through points (Catmull and Rom); sharp at the `corners`."""
    count = len(through)
    data = f"M{_pair(through[0])}"
    x0, y0 = round(through[0][0], 1), round(through[0][1], 1)
    for index in range(count if closed else count - 1):
        here, there = through[index], through[(index + 1) % count]
        before = through[index - 1] if (closed or index) and index not in corners else here
        after = through[(index + 2) % count] if (closed or index + 2 < count) and (index + 1) % count not in corners else there
        straight = index in corners and (index + 1) % count in corners
        first = here if straight else (here[0] + (there[0] - before[0]) / 6, here[1] + (there[1] - before[1]) / 6)
        second = there if straight else (there[0] - (after[0] - here[0]) / 6, there[1] - (after[1] - here[1]) / 6)
        numbers = [value - origin for point in (first, second, there) for value, origin in zip(point, (x0, y0))]
        goes_on = index > 0 and index not in corners  # then SVG itself mirrors the handle before
        data += "s" + joined(numbers[2:]) if goes_on else "c" + joined(numbers)
        x0, y0 = x0 + round(numbers[4], 1), y0 + round(numbers[5], 1)
    return data + ("z" if closed else "")


def _pair(point: Point) -> str:
    return joined([round(point[0], 1), round(point[1], 1)])
