"""Reads a whole project into a `Site`."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.ledger import load_facts, load_references
from healthsite.load.pages import load_pages
from healthsite.load.permalinks import load_permalinks, load_redirects
from healthsite.load.settings import load_settings
from healthsite.load.translations import load_followed
from healthsite.load.words import load_labels, load_page_types, load_strings, load_terms
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.digests import section_digests


def load_site(root: Path, site_url: str | None = None) -> tuple[Site | None, list[Problem]]:
    """The site under `root` and every problem met while reading it.

    None only when `mkdocs.yml` itself cannot be understood.
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
    site = Site(
        settings=settings,
        pages=pages,
        unread=unread,
        facts=part(load_facts(root)),
        references=part(load_references(root)),
        terms=part(load_terms(root)),
        labels=part(load_labels(root)),
        page_types=part(load_page_types(root)),
        strings=part(load_strings(root, settings.codes)),
        followed=part(load_followed(root, translations)),
        digests={place: section_digests(page.document) for place, page in pages.items()},
        permalinks=part(load_permalinks(root)),
        redirects=part(load_redirects(root)),
        files=_served_files(root),
    )
    return site, problems


def _served_files(root: Path) -> frozenset[str]:
    """Files under `docs/` that are served as they are."""
    docs = root / "docs"
    return frozenset(
        file.relative_to(docs).as_posix()
        for file in docs.rglob("*")
        if file.is_file() and file.suffix != ".md" and "_data" not in file.relative_to(docs).parts
    )
