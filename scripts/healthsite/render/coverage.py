"""How far the pages carry what the ledger says: facts per language, and per page its words, LIX, figures and statements."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from healthsite.model.document import Section
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.text.readability import lix
from healthsite.text.sentences import sentences_of
from healthsite.text.statements import Statement, statements_of

FEWEST_WORDS = 4
"""Of what counts as a statement: "Both", "Not known" in a cell say nothing by themselves."""


@dataclass(frozen=True)
class PageCoverage:
    """One page in one language."""

    page: Page
    words: int
    lix: int | None
    """None for a text too short to tell."""
    figures: int
    """Different figures beside a citation, summed over the sections: equal in every language."""
    statements: int
    """Those that cite something."""
    uncited: tuple[Statement, ...]
    """Those that cite nothing and do not lead on, on a page whose type cites."""


@dataclass(frozen=True)
class Coverage:
    """The whole site."""

    facts: int
    """Number of facts in the ledger."""
    missing: dict[str, tuple[str, ...]]
    """Language -> ids of the facts that no page cites in it."""
    types: dict[str, int]
    """Page type -> number of pages in the default language."""
    pages: dict[str, tuple[PageCoverage, ...]]
    """Key -> the page in every language, in the order of the languages."""

    @property
    def unequal(self) -> list[str]:
        """Keys of the pages whose number of figures is not the same in every language."""
        return [key for key, editions in self.pages.items() if len({one.figures for one in editions}) > 1]


def coverage(site: Site) -> Coverage:
    """What there is to be said of a site's pages and facts."""
    pages = {key: tuple(_of_page(page, site) for page in site.editions(key)) for key in site.keys}
    cited: dict[str, set[str]] = {code: set() for code in site.settings.codes}
    for page in site.pages.values():
        cited[page.language].update(page.document.facts)
    missing = {code: tuple(fact for fact in site.facts if fact not in facts) for code, facts in cited.items()}
    types = Counter(page.meta.type for page in site.pages.values() if site.is_original(page))
    return Coverage(len(site.facts), missing, dict(sorted(types.items())), pages)


def uncited(page: Page, site: Site) -> tuple[Statement, ...]:
    """Statements of a page that cite nothing, where its type says that it cites."""
    page_type = site.page_types.get(page.meta.type)
    if not page_type or page_type.citations == "none" or page.meta.audience == "editor":
        return ()
    heads = {section.blocks[index].position.line for section in page.document.sections
             for index in range(len(section.blocks)) if _is_table_head(section.blocks, index)}
    return tuple(
        one for one in statements_of(page.document)
        if not (one.facts or one.leads_on or one.is_question or one.words.endswith(":") or one.position.line in heads)
        and len(one.words.split()) >= FEWEST_WORDS
    )


def _of_page(page: Page, site: Site) -> PageCoverage:
    body = site.body(page)
    sentences = sentences_of(body) if body else ()
    figures = sum(len(_cited_figures(section)) for section in page.document.sections)
    statements = sum(bool(one.facts) for one in statements_of(page.document))
    return PageCoverage(page, sum(one.words for one in sentences), lix(sentences), figures, statements, uncited(page, site))


def _cited_figures(section: Section) -> set[tuple[str, bool]]:
    return {figure.identity for block in section.blocks if block.citations for figure in block.figures}


def _is_table_head(blocks, index: int) -> bool:
    return blocks[index].kind == "row" and (index == 0 or blocks[index - 1].kind != "row")
