"""Reads a whole project into a `Site`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from healthsite.load.abbreviations import load_abbreviations
from healthsite.load.avoided_words import load_avoided_words
from healthsite.load.bibliography import load_literature, load_references
from healthsite.load.empty_words import load_empty_words
from healthsite.load.fact_records import load_fact_records, load_unused_facts
from healthsite.load.found_files import found_files, load_other_texts
from healthsite.load.illustrations import load_drawing_kit, load_drawings, load_illustrations
from healthsite.load.key_places import key_places
from healthsite.load.language_keys import unknown_languages
from healthsite.load.language_words import load_language_words
from healthsite.load.ledger import load_facts
from healthsite.load.page_changes import load_page_changes
from healthsite.load.pages import load_pages
from healthsite.load.passages import passages_of
from healthsite.load.permalinks import load_permalinks, load_redirects
from healthsite.load.picture_citations import with_picture_citations
from healthsite.load.pictures import load_pictures
from healthsite.load.questions import load_questions
from healthsite.load.readability import load_readability
from healthsite.load.required_files import missing_files
from healthsite.load.settings import load_settings
from healthsite.load.strings import load_strings
from healthsite.load.texts import load_texts
from healthsite.load.translations import load_followed
from healthsite.load.typography import load_typography
from healthsite.load.words import load_labels, load_page_types, load_terms
from healthsite.model.language_words import LanguageWords, Stranger
from healthsite.model.passage import Passage
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.model.source_names import source_names
from healthsite.text.digests import section_digests
from healthsite.text.language import strangers


def load_site(root: Path, site_url: str | None = None, today: date | None = None) -> tuple[Site | None, list[Problem]]:
    """The site under `root` and every problem met while reading it.

    None only when `mkdocs.yml` itself cannot be understood. Dates are held against `today`, or the machine's date.
    """
    settings, problems = load_settings(root, site_url)
    if settings is None:
        return None, problems
    translations = tuple(code for code in settings.codes if code != settings.default.code)

    def part(loaded):
        problems.extend(loaded[1])
        return loaded[0]

    pages, unread, faults = load_pages(root, settings)
    problems += faults
    facts, fact_places = part(load_facts(root))
    illustrations = part(load_illustrations(root))
    pages = with_picture_citations(pages, illustrations, facts)
    references, reference_places = part(load_references(root))
    literature, literature_places = part(load_literature(root))
    terms = part(load_terms(root, settings.codes))
    files = _served_files(root)
    found = found_files(root)
    texts, faults = load_texts(root)
    problems += faults
    passages = passages_of(pages.values(), texts, settings.codes)
    language_words = part(load_language_words(root, settings.codes))
    readability, readability_places = part(load_readability(root))
    places = key_places(texts)
    problems += missing_files(root, settings) + unknown_languages(places, settings.codes)
    site = Site(
        settings=settings,
        pages=pages,
        unread=unread,
        facts=facts,
        fact_places=fact_places,
        references=references,
        reference_places=reference_places,
        literature=literature,
        literature_places=literature_places,
        fact_records=part(load_fact_records(root)),
        unused_facts=part(load_unused_facts(root)),
        terms=terms,
        questions=tuple(part(load_questions(root))),
        changes=tuple(part(load_page_changes(root))),
        labels=part(load_labels(root)),
        page_types=part(load_page_types(root)),
        strings=part(load_strings(root, settings.codes)),
        followed=part(load_followed(root, translations)),
        digests={place: section_digests(page.document) for place, page in pages.items()},
        permalinks=part(load_permalinks(root)),
        redirects=part(load_redirects(root)),
        files=files,
        pictures=load_pictures(root, files),
        illustrations=illustrations,
        drawings=part(load_drawings(root)),
        drawing_kit=part(load_drawing_kit(root)),
        empty_words=part(load_empty_words(root)),
        texts=texts,
        passages=passages,
        typography=part(load_typography(root, settings.codes)),
        avoided_words=part(load_avoided_words(root)),
        abbreviations=part(load_abbreviations(root)),
        readability=readability,
        readability_places=readability_places,
        paths=_paths(root),
        found_files=found,
        other_texts=part(load_other_texts(root, found, texts)),
        key_places=places,
        language_words=language_words,
        strangers=_strangers(passages, language_words, source_names(references.values(), terms.values())),
        today=today or date.today(),
        faulty=frozenset(problem.path for problem in problems),
    )
    return site, list(dict.fromkeys(problems))


def _strangers(
    passages: Iterable[Passage], known: dict[str, LanguageWords], names: tuple[str, ...]
) -> dict[tuple[str, Position], tuple[Stranger, ...]]:
    """What is in another language than the text around it."""
    found = ((passage, strangers(passage.words, passage.language, known, names)) for passage in passages)
    return {(passage.path, passage.start): parts for passage, parts in found if parts}


def _paths(root: Path) -> tuple[str, ...]:
    """Every file under `docs/`."""
    return tuple(sorted(file.relative_to(root).as_posix() for file in (root / "docs").rglob("*") if file.is_file()))


def _served_files(root: Path) -> frozenset[str]:
    """Files under `docs/` that are served as they are."""
    docs = root / "docs"
    return frozenset(
        file.relative_to(docs).as_posix()
        for file in docs.rglob("*")
        if file.is_file() and file.suffix != ".md" and "_data" not in file.relative_to(docs).parts
    )
