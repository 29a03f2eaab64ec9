"""The whole site: every page in every language and the data they rest on."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from healthsite.model.abbreviations import Abbreviations
from healthsite.model.conventions import AvoidedWords, Typography
from healthsite.model.data import EmptyWords, Fact, Label, PageType, Reference, Term, Work
from healthsite.model.fact_record import FactRecord
from healthsite.model.foreign_names import ForeignNames, foreign_names
from healthsite.model.found_file import FoundFile
from healthsite.model.illustration import Drawing, DrawingKit, Illustration
from healthsite.model.language_words import LanguageWords, Stranger
from healthsite.model.linked_pages import linked_pages
from healthsite.model.listed import ENTRIES
from healthsite.model.page import Page
from healthsite.model.page_changes import PageChange
from healthsite.model.picture import Picture
from healthsite.model.place import KeyPlaces, Place
from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Position
from healthsite.model.questions import Question
from healthsite.model.readability import Readability
from healthsite.model.redirect import Redirect
from healthsite.model.settings import Language, Settings
from healthsite.model.source_names import source_names
from healthsite.model.spelling import Spelling


@dataclass(frozen=True)
class Site:
    """Everything that was read, resolved."""

    settings: Settings
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)
    """(language, key) -> page"""
    unread: frozenset[tuple[str, str]] = frozenset()
    """(language, key) of pages that exist but could not be read: other rules do not call them missing"""
    facts: dict[str, Fact] = field(default_factory=dict)
    fact_places: dict[str, Place] = field(default_factory=dict)
    """Fact id -> where it stands in the ledger"""
    references: dict[str, Reference] = field(default_factory=dict)
    reference_places: dict[str, Place] = field(default_factory=dict)
    """Key -> where it stands in the bibliography"""
    literature: dict[str, Work] = field(default_factory=dict)
    """Key -> a work that a source refers to, in the order of their numbers"""
    literature_places: dict[str, Place] = field(default_factory=dict)
    """Key -> where it stands in the list of literature"""
    fact_records: dict[str, FactRecord] = field(default_factory=dict)
    """Fact id -> what is recorded of it: when it was checked, and a digest of what it said then"""
    unused_facts: dict[str, int] = field(default_factory=dict)
    """Id of each fact that no page needs to use as yet -> line of `facts-unused.txt`"""
    terms: dict[str, Term] = field(default_factory=dict)
    questions: tuple[tuple[Question, Place], ...] = ()
    """What readers ask, and where it is written"""
    changes: tuple[tuple[PageChange, Place], ...] = ()
    """What changed on the pages, the newest first, and where it is written"""
    labels: dict[str, Label] = field(default_factory=dict)
    page_types: dict[str, PageType] = field(default_factory=dict)
    strings: dict[str, dict[str, str]] = field(default_factory=dict)
    """language -> interface word's key -> words"""
    followed: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """(language, key) -> anchor -> digest of the original section that the translation follows"""
    digests: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """(language, key) -> anchor -> digest of the section as it is"""
    permalinks: dict[str, int] = field(default_factory=dict)
    """Every address and anchor ever published -> line of `permalinks.txt`"""
    redirects: dict[str, Redirect] = field(default_factory=dict)
    """Old address -> what took its place"""
    files: frozenset[str] = frozenset()
    """Every file under `docs/` that is served as it is, relative to `docs/`."""
    pictures: dict[str, Picture] = field(default_factory=dict)
    """Those of them that are pictures -> size, format, what is inside"""
    illustrations: dict[str, Illustration] = field(default_factory=dict)
    """Pictures that pages show by key -> their words"""
    drawings: dict[str, Drawing] = field(default_factory=dict, repr=False)
    """Key of such a picture -> its drawing, as written"""
    drawing_kit: DrawingKit = DrawingKit()
    """What the drawings have in common"""
    empty_words: EmptyWords = EmptyWords()
    """Link texts and alternative texts that say nothing, per language"""
    texts: dict[str, str] = field(default_factory=dict, repr=False)
    """Path of every page, data file and word file -> its text as it is"""
    passages: tuple[Passage, ...] = ()
    """Every stretch of text that readers meet: bodies and headers of pages, texts in data files"""
    typography: dict[str, Typography] = field(default_factory=dict)
    """language -> the signs it uses"""
    avoided_words: dict[str, tuple[AvoidedWords, ...]] = field(default_factory=dict)
    """language -> words we do not use, and what we write instead"""
    abbreviations: Abbreviations = Abbreviations()
    """Those that a page need not explain"""
    readability: Readability = Readability()
    """How hard pages may be to read, and which are harder"""
    readability_places: dict[str, Place] = field(default_factory=dict)
    """Path of a page -> where it is recorded as harder"""

    paths: tuple[str, ...] = ()
    """Every file under `docs/`, relative to the project's folder, sorted"""
    found_files: tuple[FoundFile, ...] = ()
    """Every file and link under `docs/`, `overrides/` and `.github/`, sorted by path"""
    other_texts: dict[str, str] = field(default_factory=dict, repr=False)
    """Path of every other text file there, such as templates and workflows -> its text"""
    key_places: dict[str, KeyPlaces] = field(default_factory=dict, repr=False)
    """Path of every data file -> where its keys stand"""
    faulty: frozenset[str] = frozenset()
    """Paths of the files in which something could not be read: what rests on them is not judged"""
    language_words: dict[str, LanguageWords] = field(default_factory=dict)
    """language -> the words by which it is recognised"""
    strangers: dict[tuple[str, Position], tuple[Stranger, ...]] = field(default_factory=dict)
    """Path and start of a passage -> what in it is in another language"""
    spelling: dict[str, Spelling] | None = None
    """language -> what is to be said of the spelling of its words; None where nobody asked"""
    today: date = date.min
    """The day of the check: what is in the future and what is overdue depend on it"""

    def keys_of(self, path: str) -> KeyPlaces:
        """Where the keys of a data file stand."""
        return self.key_places.get(path) or KeyPlaces(path)

    def page(self, key: str, language: str) -> Page | None:
        return self.pages.get((language, key))

    def passages_of(self, page: Page) -> tuple[Passage, ...]:
        """The texts of a page: those of its header, then its body."""
        return self._passages.get(page.path, ())

    def body(self, page: Page) -> Passage | None:
        """The text of a page below its header."""
        return next((passage for passage in self.passages_of(page) if passage.kind == BODY), None)

    @cached_property
    def _passages(self) -> dict[str, tuple[Passage, ...]]:
        found: dict[str, list[Passage]] = {}
        for passage in self.passages:
            found.setdefault(passage.path, []).append(passage)
        return {path: tuple(passages) for path, passages in found.items()}

    @cached_property
    def fact_prefixes(self) -> frozenset[str]:
        """What the ids of the facts have before their first hyphen."""
        return frozenset(fact.split("-")[0] for fact in self.facts)

    @cached_property
    def source_names(self) -> tuple[str, ...]:
        """Titles, names and publishers in the bibliography, the Latin of the glossary and names in the ledger: they keep their own language."""
        return source_names(self.references.values(), self.terms.values(), self.facts.values())

    @cached_property
    def foreign_names(self) -> dict[str, ForeignNames]:
        """Language -> the names and words of other languages that its text may have."""
        return {
            code: foreign_names(code, self.references.values(), self.terms.values(), self.language_words)
            for code in self.settings.codes
        }

    def strangers_in(self, passage: Passage) -> tuple[Stranger, ...]:
        """The paragraphs and sentences of a passage that are in another language."""
        return self.strangers.get((passage.path, passage.start), ())

    def exists(self, key: str, language: str) -> bool:
        """Whether there is such a page, readable or not."""
        return (language, key) in self.pages or (language, key) in self.unread

    def original(self, page: Page) -> Page | None:
        """The page in the default language (itself, if it is the original)."""
        return self.page(page.key, self.settings.default.code)

    def is_original(self, page: Page) -> bool:
        return page.language == self.settings.default.code

    def editions(self, key: str) -> list[Page]:
        """The page in every language that has it, in the order of the languages."""
        found = (self.page(key, code) for code in self.settings.codes)
        return [page for page in found if page]

    def language_at(self, url: str) -> Language:
        """The language whose folder an address stands in."""
        inside = (language for language in self.settings.languages if language.prefix and url.startswith(language.prefix))
        return next(inside, self.settings.default)

    def successor(self, redirect: Redirect) -> Page | None:
        """The page that took the place of a moved one."""
        return self.page(redirect.key, self.language_at(redirect.old).code)

    def anchors(self, page: Page) -> frozenset[str]:
        """Everything on a page that a link can lead to: its headings, and the entries of its lists."""
        return page.document.anchors.union(*(self.entries(listing.name) for listing in page.document.lists))

    def entries(self, name: str) -> tuple[str, ...]:
        """The anchors of the entries of a list made from data; none where there is no such list."""
        return ENTRIES[name](self) if name in ENTRIES else ()

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """Every address and anchor of the pages as they are, in the form of `permalinks.txt`, sorted."""
        pages = [(page.url or "/", page) for page in self.pages.values()]
        anchors = {f"{url}#{anchor}" for url, page in pages for anchor in self.anchors(page) if anchor}
        return tuple(sorted([*(url for url, _ in pages), *anchors]))

    def word(self, language: str, key: str) -> str:
        """An interface word in a language."""
        return self.strings[language][key]

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Keys of all pages, in any language, sorted."""
        return tuple(sorted({key for _, key in self.pages}))

    @cached_property
    def keys_by_language(self) -> dict[str, frozenset[str]]:
        """Keys of the pages that exist in a language, readable or not"""
        places = (*self.pages, *self.unread)
        return {code: frozenset(key for language, key in places if language == code) for code in self.settings.codes}

    @cached_property
    def pages_by_url(self) -> dict[str, Page]:
        return {page.url: page for page in self.pages.values()}

    @cached_property
    def pages_by_path(self) -> dict[str, Page]:
        return {page.path: page for page in self.pages.values()}

    @cached_property
    def leads_to(self) -> dict[str, frozenset[str]]:
        """Path of a page -> keys of the pages that it leads to, whether they exist or not"""
        return {page.path: linked_pages(page) for page in self.pages.values()}

    @cached_property
    def reached(self) -> frozenset[str]:
        """Keys of the pages that another page leads to"""
        return frozenset(key for page in self.pages.values() for key in self.leads_to[page.path] if key != page.key)
