"""A page: its front matter as written, what follows from it, and its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Annotated, Literal

from healthsite.model.data import LABELS, PAGE_TYPES, Record, names_of
from healthsite.model.document import Document
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem

NEUTRAL_KEYS = (
    "type", "audience", "labels", "disagreements", "related", "reviewed", "reviewed_by", "next_review",
)
"""Front matter that is the same in every language and is written on the original only."""

REQUIRED_KEYS = ("title", "description")
"""Front matter that every page has."""

REQUIRED_ON_ORIGINAL = ("type", "audience", "next_review")
"""Front matter that every original has."""


class FrontMatter(Record):
    """The header of a page, as its editor wrote it."""

    title: str | None = None
    """The heading of the page."""
    nav_title: str | None = None
    """A shorter name for menus."""
    slug: str | None = None
    """Last part of the address, in the page's language, ASCII. A folder's `index.md` names the folder."""
    description: str | None = None
    """One sentence for search engines."""
    synonyms: tuple[str, ...] = ()
    """Other words that people search with."""
    type: Annotated[str, names_of(PAGE_TYPES)] | None = None
    """Key in `page-types.yml`."""
    audience: Literal["public", "clinician", "editor"] | None = None
    """Whom the page is written for."""
    labels: tuple[Annotated[str, names_of(LABELS)], ...] = ()
    """Standing notices shown on the page: keys in `labels.yml`."""
    disagreements: tuple[str, ...] = ()
    """Rows of the disagreement page that this page touches."""
    related: tuple[str, ...] = ()
    """Keys of pages to read next."""
    reviewed: date | None = None
    """When a health professional last reviewed the page."""
    reviewed_by: str | None = None
    """Who reviewed it: a real person's name and profession, or empty."""
    next_review: date | None = None
    """The day by which the page must be reviewed again."""


@dataclass(frozen=True)
class Meta:
    """What holds for a page once a translation has inherited from its original."""

    title: str
    nav_title: str
    description: str
    synonyms: tuple[str, ...]
    type: str
    audience: str
    labels: tuple[str, ...]
    disagreements: tuple[str, ...]
    related: tuple[str, ...]
    reviewed: date | None
    reviewed_by: str
    next_review: date | None


@dataclass(frozen=True)
class Page:
    """One page in one language."""

    key: str
    """The same in every language: `conditions/index`."""
    language: str
    path: str
    """The file, relative to the project's folder."""
    front: FrontMatter
    meta: Meta
    url: str
    """Address relative to the site's root: `da/tilstande/`; empty for the home page."""
    document: Document
    key_positions: dict[str, Position] = field(default_factory=dict, compare=False)
    """Where each front-matter key stands."""

    def problem(self, position: Position, message: Message, hint: Message | str = "") -> Problem:
        """A problem in this page's file."""
        return Problem(self.path, position, message, hint=hint)

    def key_problem(self, key: str, message: Message, hint: Message | str = "") -> Problem:
        """A problem on the line of a front-matter key, or on the line above which it belongs."""
        return self.problem(self.key_place(key), message, hint)

    def key_place(self, key: str) -> Position:
        """Where a front-matter key stands; where it is missing, the next one in the agreed order, or else the last."""
        order = list(FrontMatter.model_fields)
        later = (self.key_positions[name] for name in order[order.index(key):] if name in self.key_positions)
        return next(later, max(self.key_positions.values(), default=Position()))
