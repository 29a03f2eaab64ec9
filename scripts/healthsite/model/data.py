"""What stands in `docs/_data/`: facts, references, terms, notices, page types.

Pydantic checks the types when a file is read; unknown keys are refused, so that a typing slip in a
key is found and not silently dropped. The field docstrings are the editor's explanation.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

Kind = Literal[
    "guideline", "systematic-review", "rct", "cohort",
    "review-opinion", "clinical-experience", "patient-org-experience", "patient-information",
]
KINDS: tuple[str, ...] = get_args(Kind)

Strength = Literal[
    "documented", "significant effect", "small effect", "no significant effect", "lacking evidence",
    "recommended", "not recommended", "possible", "association", "estimate", "experience",
    "reported", "not stated",
]


class Record(BaseModel):
    """A frozen record that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Fact(Record):
    """One claim of one source: what it says, where, and how surely."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    source: str
    """Key in `references.yml`."""
    where: str
    """The heading as printed in the source, then the paragraph or bullet."""
    topic: str
    claim: str
    figures: tuple[str, ...] = ()
    """Every number of the claim with its unit, in English notation: `6-27 %`, `1 460 women`."""
    kind: Kind
    """The kind of evidence that the source itself gives."""
    strength: Strength
    note: str = ""
    """For editors: doubts, limits, safety."""
    checked: date | None = None
    """When someone last held the entry against the source."""


class Reference(Record):
    """A work that facts come from, in CSL-JSON fields."""

    id: str
    csl: dict[str, Any]
    """What the CSL processor prints."""
    name: dict[str, str]
    """How running text names the source, per language."""
    unknown: dict[str, str] = {}
    """What is not known about it, per language."""

    @property
    def year(self) -> int | None:
        """Year of issue, or None for an undated work."""
        parts = self.csl.get("issued", {}).get("date-parts", [[None]])
        return parts[0][0]

    @property
    def language(self) -> str | None:
        """Language the work is written in."""
        return self.csl.get("language")


class TermWords(Record):
    """A term in one language."""

    term: str
    explanation: str
    also: tuple[str, ...] = ()


class Term(Record):
    """A glossary term: one entry, every language."""

    key: str
    words: dict[str, TermWords]
    latin: str = ""
    facts: tuple[str, ...] = ()
    editor_note: str = ""


class Label(Record):
    """A standing notice: the same words wherever it is needed."""

    key: str
    level: Literal["urgent", "caution", "note"]
    place: Literal["top", "end", "footer"]
    title: dict[str, str]
    text: dict[str, str]
    for_kinds: tuple[Kind, ...] = ()
    """Kinds of evidence that running text cites only inside a box of this notice."""
    leads_to_disagreement: bool = False
    """Whether a box of this notice must link to the page where the sources disagree."""


class PageType(Record):
    """A kind of page and the sections that it must have, in order."""

    key: str
    purpose: str
    sections: dict[str, dict[str, str]]
    """English anchor -> suggested heading per language."""
    citations: Literal["none", "page", "sections"] = "none"
    """Where facts must be cited: nowhere, somewhere on the page, or in every section that states something."""
    attributes_sources: bool = False
    """Whether the text itself says of each statement whose it is, so that no box needs to."""


class EmptyWords(Record):
    """Words that say nothing where a reader needs to be told something."""

    links: dict[str, tuple[str, ...]] = {}
    """Per language: what must not be the whole text of a link."""
    images: dict[str, tuple[str, ...]] = {}
    """Per language: what must not be the whole alternative text of an image."""
