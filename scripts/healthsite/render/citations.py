"""A citation in the text: a numbered link to the source, and the kind of evidence in a word."""

from __future__ import annotations

from html import escape

from healthsite.model.page import Page
from healthsite.model.site import Site


def source_numbers(page: Page, site: Site) -> dict[str, int]:
    """Source key -> its number on this page, in the order of first citation, from 1."""
    numbers: dict[str, int] = {}
    for fact_id in page.document.facts:
        fact = site.facts.get(fact_id)
        if fact:
            numbers.setdefault(fact.source, len(numbers) + 1)
    return numbers


def citation_marks(fact_ids: list[str], page: Page, site: Site) -> str:
    """HTML for one `[@…]`: one mark for each source and kind, linked to the first such fact.

    Facts that do not exist are left out; the check has named them.
    """
    numbers = source_numbers(page, site)
    marks: dict[tuple[str, str], str] = {}
    for fact_id in fact_ids:
        fact = site.facts.get(fact_id)
        if fact:
            marks.setdefault((fact.source, fact.kind), fact.id)
    if not marks:
        return ""
    links = [
        _mark(numbers[source], kind, fact_id, page.language, site)
        for (source, kind), fact_id in sorted(marks.items(), key=lambda mark: numbers[mark[0][0]])
    ]
    return f'<span class="citations" data-search-exclude>{" ".join(links)}</span>'


def _mark(number: int, kind: str, fact_id: str, language: str, site: Site) -> str:
    word = escape(site.word(language, f"kind.{kind}.short"))
    label = escape(site.word(language, "citation.label").format(number=number, kind=site.word(language, f"kind.{kind}")))
    return (
        f'<a class="citation citation--{kind}" href="#fact-{fact_id}" aria-label="{label}">'
        f'<span class="citation__number">{number}</span><span class="citation__kind">{word}</span></a>'
    )
