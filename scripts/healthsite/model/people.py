"""What stands in `docs/_data/drawings/`: how drawings look, people made of jointed limbs, and their poses."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from healthsite.model.data import Record

Number = int | float
Range = tuple[Number, Number] | tuple[()]


class Colour(Record):
    """A colour of drawings."""

    variable: str = Field(pattern="^--[a-z0-9-]+$")
    """The theme's variable that has it on pages, such as `--picture-bone`."""
    colour: str = Field(pattern="^#[0-9a-f]{6}$")
    """What it is where there is no theme: in the files to download."""


class Look(Record):
    """How drawings look: `look.yml`."""

    colours: dict[str, Colour] = {}
    """Name -> colour."""
    styles: dict[str, dict[str, str | Number]] = {}
    """Name of a class -> attributes of SVG; `fill` and `stroke` name a colour. `pattern-…` describes a hatch."""


class BoneShape(Record):
    """A bone, in a person who stands upright."""

    length: Number
    """In units; a standing person is about 400 units tall."""
    on: str | None = None
    """The bone that it hangs on; the first has none."""
    at: tuple[Number, Number] = (1, 0)
    """Where on that bone: lengths along it, units to the front."""
    turn: Number = 0
    """Its direction against that bone, in degrees, clockwise."""
    joint: str | None = None
    """The name by which a pose bends it, if not its own."""
    bends: Literal[1, -1] = 1
    """In which direction a positive bend goes."""
    pair: Literal["same", "mirrored"] | None = None
    """Whether there are two, the second named `far-…`: beside the first, or as its mirror image."""


class BodyShape(Record):
    """A part of a body that is drawn: flesh along bones, or a path in the frame of one bone."""

    along: tuple[str, ...] = ()
    """Bones in a row."""
    widths: tuple[tuple[Number, ...], ...] = ()
    """Place along the bones (1.5: half along the second), how far to the front, how far to the back (if not the same)."""
    open: Number | None = None
    """From which place on its line is drawn over what lies behind; before, it melts into it."""
    bone: str | None = None
    """For a path: the bone in whose frame it lies, x along the bone, y to the front."""
    path: str | None = None
    """Path data of SVG."""
    turned: bool = False
    """Whether its bones point upward, so that front and back change sides."""
    line: bool = False
    """Whether its whole line is drawn over what lies behind."""
    apart: bool = False
    """Whether it keeps its whole outline and melts into nothing."""
    colour: str = "skin"
    """The key of the pose that names its look."""
    otherwise: str = "skin-1"
    """Its look where the pose names none."""
    scale: Number = 1
    """How many times a path is enlarged."""
    only: dict[str, tuple[str, ...]] = {}
    """Drawn only in poses that have one of these values under this key, such as `hair: [bun]`."""


class Layer(Record):
    """Shapes that melt together, drawn one after the other."""

    name: str
    """What `data-layers` in a drawing names."""
    shapes: tuple[str, ...]
    """From the back to the front; `far-…` for the other arm or leg."""
    shaded: bool = False
    """Whether it lies in the shade."""


class View(Record):
    """A person seen from one side."""

    bones: dict[str, BoneShape]
    """Each after the one that it hangs on."""
    shapes: dict[str, BodyShape]
    """Name -> what is drawn."""
    bodies: dict[str, dict[str, BodyShape]] = {}
    """Name of a build, such as `pregnant` -> shapes that are different then."""
    clothes: dict[str, dict[str, Range]] = {}
    """Name of a garment -> shape -> from which place to which it covers it; nothing: all of a path."""
    layers: tuple[Layer, ...]
    """From the back to the front."""


class Pose(Record):
    """How a person stands, sits or lies."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, populate_by_name=True)

    view: str = "side"
    """From which side one sees the person: a key of `people.yml`."""
    facing: Literal["right", "left"] = "right"
    """`left` is the mirror image."""
    turn: Number = 0
    """Degrees, clockwise, about the hip: -90 lies on the back with the head on the left."""
    scale: Number = 1
    """How many times larger than 400 units tall."""
    body: str | None = None
    """A build of the view, such as `pregnant`."""
    skin: str = "skin-1"
    """A look: skin-1, skin-2, skin-3."""
    hair: str = "plain"
    """`plain` or `bun`."""
    hair_colour: Annotated[str, Field(alias="hair-colour")] = "hair-2"
    """A look: hair-1, hair-2, hair-3."""
    seen: Literal["plain", "back"] = "plain"
    """`back`: in the view `front`, the person turns the back to the reader."""
    wears: dict[str, str] = {}
    """Garment -> look, from the skin outwards as in `people.yml`."""
    joints: dict[str, Number] = {}
    """Joint -> degrees; what is not named is 0, as in a person who stands upright."""
    lengths: dict[str, Number] = {}
    """Bone -> how long it looks, if it points towards the reader or away."""
    without: tuple[str, ...] = ()
    """Shapes that are left out."""
