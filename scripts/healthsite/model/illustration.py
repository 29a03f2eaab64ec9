"""A picture of the site: drawn once, with its words in every language beside the drawing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from healthsite.model.data import PerLanguage, Record
from healthsite.model.picture import Danger
from healthsite.model.problem import Position

PICTURES = "docs/_data/pictures"
"""Words `<key>.yml` and drawing `<key>.svg` of each picture."""
DRAWINGS = "docs/_data/drawings"
"""What drawings have in common: their look, parts drawn once, people and their poses."""
MARK = "picture:"
"""What a page writes before the key: `![](picture:loaf)`."""


class Bar(Record):
    """One bar of a chart: its length comes from a fact."""

    label: str
    """Which of the picture's words name it."""
    fact: str
    """Id of the fact that has its number; the picture's `facts` name it too."""
    figure: int = 1
    """Which figure of the fact it is, counted from 1."""
    look: Literal["filled", "hatched"] = "filled"
    """How the bar is filled, so that colour is never all that tells bars apart."""
    about: bool = False
    """Whether the source says "about": the bar then ends softly."""


class Group(Record):
    """Bars that stand together under words of their own."""

    label: str = ""
    """Which of the picture's words stand above them."""
    bars: tuple[Bar, ...]
    """From top to bottom."""


class Illustration(Record):
    """What stands beside a drawing: its words in every language, its facts, where its parts lead."""

    key: str
    """Name of its files and what pages write: `![](picture:key)`."""
    title: PerLanguage
    """Its name in a few words, per language: what the picture is of."""
    description: PerLanguage
    """What someone who cannot see it should learn from it, per language."""
    caption: PerLanguage = {}
    """A sentence under it, per language; none if the title says enough."""
    labels: dict[str, PerLanguage] = {}
    """The words in it: the key that stands in the drawing as `{key}` -> words per language. In reading order."""
    links: dict[str, str] = {}
    """Where a part leads: key of its words -> key of a page and a section, such as `bread/starter#proof`."""
    facts: tuple[str, ...] = ()
    """Ids of the facts that it shows. A page that shows the picture cites them."""
    numbered: bool = False
    """Whether numbers stand in the drawing on wide screens too; the words are then in the list only."""
    chart: tuple[Group, ...] = ()
    """Bars that are made from facts; such a picture needs no drawing."""


@dataclass(frozen=True)
class Drawing:
    """One SVG file of a drawing or of a part, as it is written."""

    path: str
    """The file, relative to the project's folder."""
    text: str
    dangers: tuple[Danger, ...] = ()
    """What in it is no drawing."""

    def position(self, offset: int) -> Position:
        """Line and column of a character."""
        return Position(self.text.count("\n", 0, offset) + 1, offset - self.text.rfind("\n", 0, offset))


@dataclass(frozen=True)
class DrawingKit:
    """What all drawings have in common."""

    colours: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Name -> (name of the theme's variable, colour where there is no theme)"""
    styles: dict[str, dict[str, str]] = field(default_factory=dict)
    """Name of a class -> attributes of SVG; the value of `fill` and `stroke` is the name of a colour"""
    parts: dict[str, Drawing] = field(default_factory=dict)
    """Name of a part -> its drawing"""
    people: dict[str, dict] = field(default_factory=dict)
    """Name of a view (side, front) -> bones and shapes of a person, as `people.yml` says"""
    poses: dict[str, dict] = field(default_factory=dict)
    """Name of a pose -> how a person stands, as its file says"""
