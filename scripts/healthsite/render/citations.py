"""A citation in the text: a numbered link to the source, with the kind of evidence in its name."""

from __future__ import annotations

from collections import Counter
from html import escape

from healthsite.model.data import Fact
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


Place = tuple[str, str, str, str]
"""Source, kind, strength and place of a fact: all that its row in the list of sources shows."""


def place_of(fact: Fact) -> Place:
    """What two facts have in common that stand in one row."""
    return fact.source, fact.kind, fact.strength, fact.where


def place_numbers(page: Page, site: Site) -> dict[Place, int]:
    """Each place from which the page takes something -> its number among those of its source, from 1."""
    numbers: dict[Place, int] = {}
    counted: Counter[str] = Counter()
    for fact_id in page.document.facts:
        fact = site.facts.get(fact_id)
        if fact and place_of(fact) not in numbers:
            counted[fact.source] += 1
            numbers[place_of(fact)] = counted[fact.source]
    return numbers


def citation_marks(fact_ids: list[str], page: Page, site: Site) -> str:
    """HTML for one `[@…]`: one mark for each source and kind, linked to the source, with the place of the first such fact.

    Facts that do not exist are left out; the check has named them.
    """
    numbers, places = source_numbers(page, site), place_numbers(page, site)
    marks: dict[tuple[str, str], Fact] = {}
    for fact_id in fact_ids:
        fact = site.facts.get(fact_id)
        if fact:
            marks.setdefault((fact.source, fact.kind), fact)
    if not marks:
        return ""
    links = [
        _mark(fact, numbers[fact.source], places[place_of(fact)], page.language, site)
        for fact in sorted(marks.values(), key=lambda fact: numbers[fact.source])
    ]
    return f'<span class="citations" data-search-exclude>{" ".join(links)}</span>'


def _mark(fact: Fact, number: int, place: int, language: str, site: Site) -> str:
    label = escape(site.word(language, "citation.label").format(number=number, kind=site.word(language, f"kind.{fact.kind}")))
    return (
        f'<a class="citation citation--{fact.kind}" href="#source-{fact.source}" data-place="{place}" aria-label="{label}">{number}</a>'
    )
