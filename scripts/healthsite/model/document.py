"""A page's text taken apart: blocks, sections, links, images, citations, each with its position."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from healthsite.model.problem import Position


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in running text."""

    value: str
    """In plain notation: digits, `.` before decimals."""
    percent: bool
    position: Position
    written: str
    """As the page has it."""
    word: bool = False
    """True for a number word ("three")."""
    unit: str = ""
    """Name of its unit of time, weight, length or volume (`week`), if it has one."""

    @property
    def identity(self) -> tuple[str, bool]:
        """What must be equal for two figures to say the same."""
        return self.value, self.percent

    def __str__(self) -> str:
        return f"{self.value} %" if self.percent else self.value


@dataclass(frozen=True, slots=True)
class Citation:
    """One fact id inside `[@…]`."""

    fact: str
    position: Position


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image."""

    text: str
    target: str
    position: Position
    """Where the target begins."""
    text_position: Position = Position()
    """Where the text begins, or the target where there is no text."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, list item, table row or heading: the unit that carries its own citations."""

    kind: str
    """paragraph | item | row | heading"""
    text: str
    position: Position
    box: str = ""
    """Type of the admonition that the block stands in, or empty."""
    figures: tuple[Figure, ...] = ()
    citations: tuple[Citation, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Link, ...] = ()


START = "(start)"
"""Stands for the anchor of what comes before the first heading; no anchor has brackets."""


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it, up to the next heading of any level."""

    anchor: str
    """English key from `{#anchor}`; empty for what stands before the first heading."""
    level: int
    """Number of `#`; 0 for what stands before the first heading."""
    title: str
    position: Position
    blocks: tuple[Block, ...] = ()

    @property
    def key(self) -> str:
        """The anchor, or what stands for it at the start of the page."""
        return self.anchor if self.level else START

    @cached_property
    def facts(self) -> frozenset[str]:
        return frozenset(citation.fact for block in self.blocks for citation in block.citations)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for block in self.blocks for figure in block.figures)


@dataclass(frozen=True, slots=True)
class Box:
    """The opening line of an admonition: `!!! experience`."""

    type: str
    position: Position


@dataclass(frozen=True, slots=True)
class Listing:
    """The line where a list made from data stands: `::: glossary`, `::: statements mill bread`."""

    name: str
    position: Position
    words: tuple[str, ...] = ()
    """What stands behind the name."""

    @property
    def line(self) -> str:
        """As editors write it."""
        return " ".join((":::", self.name, *self.words))


@dataclass(frozen=True, slots=True)
class Suppression:
    """A remark that silences one rule on one line: `<!-- allow rule-id: reason -->`."""

    rule: str
    reason: str
    position: Position


@dataclass(frozen=True)
class Document:
    """The body of a page."""

    sections: tuple[Section, ...] = ()
    boxes: tuple[Box, ...] = ()
    suppressions: tuple[Suppression, ...] = field(default=())
    lists: tuple[Listing, ...] = ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(block for section in self.sections for block in section.blocks)

    @cached_property
    def headings(self) -> tuple[Section, ...]:
        """Sections that have a heading."""
        return tuple(section for section in self.sections if section.level)

    @cached_property
    def anchors(self) -> frozenset[str]:
        return frozenset(section.anchor for section in self.headings)

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """Cited fact ids in the order of first use, each once."""
        cited = (citation.fact for block in self.blocks for citation in block.citations)
        return tuple(dict.fromkeys(cited))
