"""What stands in `docs/_data/`: facts, references, terms, notices, page types.

Pydantic checks the types when a file is read; unknown keys are refused, so that a typing slip in a
key is found and not silently dropped. The field docstrings are the editor's explanation: `manage.py generate`
puts them into the schemas by which an editor program completes and checks while typing.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, get_args

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


LANGUAGES, LABELS, PAGE_TYPES = "languages", "labels", "page types"
"""What the names in a field are names of; the schemas list those that the site has."""


def names_of(what: str) -> Any:
    """Marks a text that must be one of the site's names, or a mapping whose keys are."""
    return Field(json_schema_extra={"x-names-of": what})


PerLanguage = Annotated[dict[str, str], names_of(LANGUAGES)]
"""The same words in every language: code of the language -> words."""


class Record(BaseModel):
    """A frozen record that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True, use_attribute_docstrings=True)


class Fact(Record):
    """One claim of one source: what it says, where, and how surely."""

    id: str = Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
    """The name that pages cite. It never changes and is never used again for something else."""
    source: str
    """Key in `references.yml`."""
    where: str
    """The heading as printed in the source, then the paragraph or bullet."""
    topic: str
    """What it is about: definition, anatomy, prevalence, cause, treatment and so on (`facts/README.md` has the list)."""
    claim: str
    """What the source says, in plain English of our own: one whole sentence."""
    figures: tuple[str, ...] = ()
    """Every number of the claim with its unit, in English notation: `6-27 %`, `1 460 women`."""
    kind: Kind
    """The kind of evidence that the source itself gives."""
    strength: Strength
    """How surely the source says it."""
    note: str = ""
    """For editors: doubts, limits, safety."""
    checked: date | None = None
    """When someone last held the entry against the source."""


class Reference(Record):
    """A work that facts come from, in CSL-JSON fields."""

    id: str
    csl: dict[str, Any]
    """What the CSL processor prints."""
    name: PerLanguage
    """How running text names the source, per language."""
    unknown: PerLanguage = {}
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


class Work(Record):
    """A work that one of the sources refers to, for readers who want to look further. No fact rests on it."""

    key: str
    """Its name in the file."""
    number: int
    """Its place in the source's own list."""
    csl: dict[str, Any]
    """What the CSL processor prints."""
    mended: PerLanguage = {}
    """What is put right that the source's list has wrong or not at all, per language."""
    unconfirmed: PerLanguage = {}
    """What could not be confirmed, per language."""

    @property
    def anchor(self) -> str:
        """Where the list on the page has it, in every language."""
        return f"ref-{self.number}"


class TermWords(Record):
    """A term in one language."""

    term: str
    """The headword, in the form it has in a dictionary."""
    explanation: str
    """One plain sentence in our own words, without figures, written in this language and not translated."""
    also: tuple[str, ...] = ()
    """Other names, short forms and spellings that people meet or search for."""


class Term(Record):
    """A glossary term: one entry, every language."""

    key: str
    """What pages write after `term:`. English, lower case, never changed once it is in use."""
    words: Annotated[dict[str, TermWords], names_of(LANGUAGES)]
    """The term and its explanation in each language."""
    latin: str = ""
    """The Latin name or the international abbreviation, the same in all languages."""
    facts: tuple[str, ...] = ()
    """Ids of facts that name or carry the term."""
    editor_note: str = ""
    """For editors, never shown to readers: doubts, things to have checked."""


class Label(Record):
    """A standing notice: the same words wherever it is needed."""

    key: str
    """What pages write in `labels:` or after `!!!`."""
    level: Literal["urgent", "caution", "note"]
    """How strongly it stands out; the title says it in words as well."""
    place: Literal["top", "end", "footer"]
    """Where it stands when a page's header asks for it."""
    title: PerLanguage
    """Its heading, per language."""
    text: PerLanguage
    """Its words, per language."""
    for_kinds: tuple[Kind, ...] = ()
    """Kinds of evidence that running text cites only inside a box of this notice."""
    leads_to_disagreement: bool = False
    """Whether a box of this notice must link to the page where the sources disagree."""


class PageType(Record):
    """A kind of page and the sections that it must have, in order."""

    key: str
    """What pages write in `type:`."""
    purpose: str
    """What such a page is for, in English, for editors."""
    sections: dict[str, PerLanguage]
    """English anchor -> suggested heading per language."""
    citations: Literal["none", "page", "sections"] = "none"
    """Where facts must be cited: nowhere, somewhere on the page, or in every section that states something."""
    attributes_sources: bool = False
    """Whether the text itself says of each statement whose it is, so that no box needs to."""
    leads_on: bool = False
    """Whether such a page only lists what stands on others: the search leaves it out and finds those themselves."""


class EmptyWords(Record):
    """Words that say nothing where a reader needs to be told something."""

    links: Annotated[dict[str, tuple[str, ...]], names_of(LANGUAGES)] = {}
    """Per language: what must not be the whole text of a link."""
    images: Annotated[dict[str, tuple[str, ...]], names_of(LANGUAGES)] = {}
    """Per language: what must not be the whole alternative text of an image."""
