"""Which pages a change can make wrong: those that were changed, and those that rest on what was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from posixpath import normpath

from healthsite.model.change import Change
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.link_targets import page_and_anchor, place_in_folder

FACTS = "docs/_data/facts/"
MADE_FROM = {"docs/_data/glossary.yml": "glossary", "docs/_data/literature.yml": "literature", "docs/_data/references.yml": "sources"}
"""File of data -> the list that pages have made from it."""
TERM = "term:"


def touched_pages(site: Site, changes: Iterable[Change]) -> frozenset[str]:
    """Paths of the pages that a change touches, directly or through data, an original, a link or a picture."""
    return frozenset(path for change in changes for path in (change.path, *_resting_on(site, change)))


def is_page(path: str, site: Site) -> bool:
    """Whether a path is that of a page, be it there or not."""
    return path.endswith(".md") and any(path.startswith(f"docs/{code}/") for code in site.settings.codes)


def _resting_on(site: Site, change: Change) -> Iterable[str]:
    if is_page(change.path, site):
        return _on_page(site, change.path)
    if change.path.startswith(("docs/_data/", "overrides/strings/")) or change.path == "mkdocs.yml":
        return _on_data(site, change)
    if change.path.startswith("docs/"):
        return _paths(site, lambda page: change.path in _shown_files(page))
    return ()


def _on_page(site: Site, path: str) -> Iterable[str]:
    """Its translations, the pages that link to it, and those that recommend it."""
    _, code, inside = path.split("/", 2)
    key = inside.removesuffix(".md")

    def rests(page: Page) -> bool:
        translated = page.key == key and code == site.settings.default.code
        linked = page.language == code and any(page_and_anchor(link.target, page.key)[0] == key for link in _links(page))
        return translated or linked or key in page.meta.related

    return _paths(site, rests)


def _shown_files(page: Page) -> set[str]:
    """Pictures and other files that a page shows or links to, as paths in the project."""
    return {normpath(f"docs/{page.language}/{place_in_folder(link.target, page.key)}") for link in _links(page)}


def _on_data(site: Site, change: Change) -> Iterable[str]:
    """The pages that use one of the entries that differ; every page where it is not known which do."""
    changed = change.entries
    if changed is not None and not changed:
        return ()
    uses: dict[str, Callable[[Page], Iterable[str]]] = {
        "docs/_data/glossary.yml": lambda page: (link.target.removeprefix(TERM) for link in _links(page)),
        "docs/_data/literature.yml": lambda page: (),
        "docs/_data/labels.yml": lambda page: (*page.meta.labels, *(box.type for box in page.document.boxes)),
        "docs/_data/page-types.yml": lambda page: (page.meta.type,),
        "docs/_data/references.yml": lambda page: (site.facts[fact].source for fact in page.document.facts if fact in site.facts),
    }
    used = uses.get(change.path)
    if change.path.startswith(FACTS):
        used = lambda page: page.document.facts  # noqa: E731
    if change.path.startswith("docs/_data/translations/"):
        code = change.path.rsplit("/", 1)[-1].removesuffix(".yml")
        used = lambda page: (page.key,) if page.language == code else ()  # noqa: E731
    if used is None or changed is None:
        return _paths(site, lambda page: True)
    listed = MADE_FROM.get(change.path)
    shows = lambda page: any(listing.name == listed for listing in page.document.lists)  # noqa: E731
    return _paths(site, lambda page: shows(page) or not changed.isdisjoint(used(page)))


def _paths(site: Site, wanted: Callable[[Page], bool]) -> Iterable[str]:
    return [page.path for page in site.pages.values() if wanted(page)]


def _links(page: Page) -> Iterable:
    return (link for block in page.document.blocks for link in (*block.links, *block.images))
