"""A source or another work as an editor writes it: the fields of CSL-JSON (https://citationstyles.org), and a few of ours."""

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
    """The name by which a person is sorted."""
    given: str = ""
    """First names, or their initials."""
    literal: str = ""
    """The whole name of an organisation; `et al.` stands for those whom the source does not name."""
    suffix: str = ""
    """Such as `Jr`."""
    dropping_particle: str = ""
    """A small word before the family name that falls away where the family name stands alone."""
    non_dropping_particle: str = ""
    """One that does not: `van` in Vincent van Gogh."""


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

    name: PerLanguage = {}
    """How running text and the list of sources call it, in each language."""
    unknown: PerLanguage = {}
    """One short sentence, in each language, on what is not known about it."""


class CslFields(CslRecord):
    """A published work. What is not known is left out, not guessed and not written “unknown”."""

    type: CslType | None = None
    """What it is: webpage, pamphlet, article-journal, book, chapter, report …"""
    title: str = ""
    """As printed, in the source's own language; in [square brackets] when the title is ours."""
    title_short: str = ""
    """A short name for lists and tables."""
    author: tuple[CslName, ...] = ()
    """Persons as `{family: …, given: …}`, an organisation as `{literal: …}`."""
    editor: tuple[CslName, ...] = ()
    """Written as an author is."""
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
    """Its number in the series."""
    volume: str = ""
    """Text: put it between quotation marks."""
    issue: str = ""
    """Text, as the volume."""
    page: str = ""
    """First and last page: `2141-5`. Text, as the volume."""
    number: str = ""
    """Of a report or a law."""
    edition: str = ""
    """Text, as the volume."""
    status: str = ""
    """Such as `in press`."""
    DOI: str = ""
    """Begins with `10.`; becomes a link."""
    PMID: str = ""
    """Its number in PubMed, between quotation marks; becomes a link."""
    PMCID: str = ""
    """Its number in PubMed Central; begins with `PMC`."""
    ISBN: str = ""
    """Of a book."""
    ISSN: str = ""
    """Of a journal."""
    URL: str = ""
    """Its address on the web, with `https:`."""
    publisher: str = ""
    """Who published it, if it says so."""
    publisher_place: str = ""
    """The town, if it says so."""
    genre: str = ""
    """What kind of thing it is, in the source's language."""
    medium: str = ""
    """Such as `Internet`."""
    language: str = ""
    """The language of the source: nb, da, en …"""


class WrittenReference(CslFields):
    """A source. What is not known is left out, not guessed and not written “unknown”."""

    note: str = ""
    """For editors; not printed."""
    custom: OwnFields = OwnFields()
    """What only this site needs: how running text names the source, and what is not known about it."""


class WrittenWork(CslFields):
    """A work that one of the sources refers to. What is not known is left out, not guessed and not written “unknown”."""

    list_number: int
    """Its place in the source's own list, from 1. Its address on the page is made of it: `#ref-1`."""
    mended: PerLanguage = {}
    """What is wrong or missing in the source's own list and is put right here, in each language; and where that was found."""
    unconfirmed: PerLanguage = {}
    """What could not be confirmed, in each language."""
