"""A source in the bibliography as an editor writes it: the fields of CSL-JSON (https://citationstyles.org), and a few of ours."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict

from healthsite.model.data import PerLanguage, Record

CslType = Literal[
    "webpage", "pamphlet", "article-journal", "book", "chapter", "report", "article", "article-magazine", "article-newspaper",
    "bill", "broadcast", "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia",
    "event", "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog",
    "regulation", "review", "review-book", "software", "song", "speech", "standard", "thesis", "treaty",
]
"""What CSL 1.0.2 knows, those that we need most first."""


class CslRecord(Record):
    """A record whose keys are written with hyphens."""

    model_config = ConfigDict(alias_generator=lambda name: name.replace("_", "-"))


class CslName(CslRecord):
    """A person, or an organisation as `{literal: …}`."""

    family: str = ""
    given: str = ""
    """First names, or their initials."""
    literal: str = ""
    """The whole name of an organisation; `et al.` stands for those whom the source does not name."""
    suffix: str = ""
    dropping_particle: str = ""
    non_dropping_particle: str = ""


class CslDate(CslRecord):
    """A date as far as it is known: `{date-parts: [[2010, 6]]}`."""

    date_parts: tuple[tuple[int, ...], ...] = ()
    """Year, month and day in double brackets; year alone, or year and month, will do."""
    literal: str = ""
    """The date in words, where it is no date of the calendar."""
    circa: bool = False
    """Whether it is only about right."""


class OwnFields(Record):
    """What only this site needs."""

    kind: Literal["patient-information", "review", "patient-org-leaflet"] | None = None
    """What the source is to its readers."""
    name: PerLanguage = {}
    """How running text and the list of sources call it, in each language."""
    unknown: PerLanguage = {}
    """One short sentence, in each language, on what is not known about it."""


class WrittenReference(CslRecord):
    """A source. What is not known is left out, not guessed and not written “unknown”."""

    type: CslType | None = None
    """What it is: webpage, pamphlet, article-journal, book, chapter, report …"""
    title: str = ""
    """As printed, in the source's own language; in [square brackets] when the title is ours."""
    title_short: str = ""
    """A short name for lists and tables."""
    author: tuple[CslName, ...] = ()
    """Persons as `{family: …, given: …}`, an organisation as `{literal: …}`."""
    editor: tuple[CslName, ...] = ()
    issued: CslDate | None = None
    """When it was published, or last revised."""
    accessed: CslDate | None = None
    """When our copy of a web page was fetched."""
    container_title: str = ""
    """The journal, book or website that it stands in."""
    container_title_short: str = ""
    """The abbreviated name of the journal."""
    collection_title: str = ""
    """The series that it belongs to."""
    collection_number: str = ""
    volume: str = ""
    """Text: put it between quotation marks."""
    issue: str = ""
    page: str = ""
    number: str = ""
    edition: str = ""
    status: str = ""
    """Such as `in press`."""
    DOI: str = ""
    PMID: str = ""
    PMCID: str = ""
    ISBN: str = ""
    ISSN: str = ""
    URL: str = ""
    publisher: str = ""
    publisher_place: str = ""
    genre: str = ""
    """What kind of thing it is, in the source's language."""
    medium: str = ""
    language: str = ""
    """The language of the source: nb, da, en …"""
    note: str = ""
    """For editors; not printed."""
    custom: OwnFields = OwnFields()
