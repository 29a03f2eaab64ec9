"""A page's list of sources: each source once, with every fact that the page takes from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from healthsite.model.data import KINDS, Fact
from healthsite.model.interface_words import PLACES
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.citations import Place, place_numbers, place_of, source_numbers
from healthsite.render.locators import Pieces, locator


def source_list(page: Page, site: Site, render_reference: Callable[[dict, str], str]) -> list[dict[str, Any]]:
    """For the template: `number, key, name, year, reference (HTML), unknown, kinds, places (how many), groups` of each source, in order.

    A group is what the source says with the same kind of evidence and the same strength:
    `kind, strength, headings: [{heading, places: [{place, number}]}]`. Heading and place are `{text, language}` in a row;
    the language is that of the source's own words where it is not the page's.
    """
    listed = []
    numbered = place_numbers(page, site)
    for key, number in source_numbers(page, site).items():
        reference = site.references.get(key)
        facts = [site.facts[fact] for fact in page.document.facts if fact in site.facts and site.facts[fact].source == key]
        foreign = reference.language if reference and reference.language != page.language else None
        listed.append({
            "number": number,
            "key": key,
            "name": capitalised(reference.name.get(page.language, key)) if reference else key,
            "year": reference.year if reference else None,
            "reference": render_reference(reference.csl, page.language) if reference else key,
            "unknown": reference.unknown.get(page.language, "") if reference else "",
            "kinds": [{"key": kind, "word": site.word(page.language, f"kind.{kind}.short")} for kind in KINDS if kind in {fact.kind for fact in facts}],
            "places": len({fact.where for fact in facts}),
            "groups": _groups(facts, numbered, page.language, foreign, site),
        })
    return listed


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]


def _groups(facts: list[Fact], numbered: dict[Place, int], language: str, foreign: str | None, site: Site) -> list[dict[str, Any]]:
    words = {key.removeprefix(PLACES): word for key, word in site.strings[language].items() if key.startswith(PLACES)}
    groups: dict[tuple[str, str], dict[Pieces, list[dict[str, Any]]]] = {}
    for row in dict.fromkeys(place_of(fact) for fact in facts):
        _, kind, strength, where = row
        heading, place = locator(where, words)
        groups.setdefault((kind, strength), {}).setdefault(heading, []).append({"place": _row(place, foreign), "number": numbered[row]})
    return [
        {
            "kind": site.word(language, f"kind.{kind}"),
            "strength": site.word(language, f"strength.{strength}"),
            "headings": [{"heading": _row(heading, foreign), "places": places} for heading, places in headings.items()],
        }
        for (kind, strength), headings in sorted(groups.items(), key=lambda group: (KINDS.index(group[0][0]), group[0][1]))
    ]


def _row(pieces: Pieces, foreign: str | None) -> list[dict[str, str | None]]:
    return [{"text": piece.text, "language": foreign if piece.printed else None} for piece in pieces]
