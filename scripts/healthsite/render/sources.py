"""A page's list of sources: each source once, with every fact that the page takes from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from healthsite.model.data import KINDS, Fact
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.citations import source_numbers
from healthsite.render.locators import locator

PLACE = "place."


def source_list(page: Page, site: Site, render_reference: Callable[[dict, str], str]) -> list[dict[str, Any]]:
    """For the template: `number, key, name, year, language, reference (HTML), unknown, groups` of each source, in order.

    A group is what the source says with the same kind of evidence and the same strength:
    `kind, strength, headings: [{heading, places: [{place, facts: [id]}]}]`.
    """
    listed = []
    for key, number in source_numbers(page, site).items():
        reference = site.references.get(key)
        listed.append({
            "number": number,
            "key": key,
            "name": capitalised(reference.name.get(page.language, key)) if reference else key,
            "year": reference.year if reference else None,
            "language": reference.language if reference else None,
            "reference": render_reference(reference.csl, page.language) if reference else key,
            "unknown": reference.unknown.get(page.language, "") if reference else "",
            "groups": _groups([site.facts[fact] for fact in page.document.facts
                               if fact in site.facts and site.facts[fact].source == key], page.language, site),
        })
    return listed


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is."""
    return text[:1].upper() + text[1:]


def _groups(facts: list[Fact], language: str, site: Site) -> list[dict[str, Any]]:
    words = {key.removeprefix(PLACE): word for key, word in site.strings[language].items() if key.startswith(PLACE)}
    groups: dict[tuple[str, str], dict[str, dict[str, list[str]]]] = {}
    for fact in facts:
        heading, place = locator(fact.where, words)
        places = groups.setdefault((fact.kind, fact.strength), {}).setdefault(heading, {})
        places.setdefault(place, []).append(fact.id)
    return [
        {
            "kind": site.word(language, f"kind.{kind}"),
            "strength": site.word(language, f"strength.{strength}"),
            "headings": [
                {"heading": heading, "places": [{"place": place, "facts": ids} for place, ids in places.items()]}
                for heading, places in headings.items()
            ],
        }
        for (kind, strength), headings in sorted(groups.items(), key=lambda group: (KINDS.index(group[0][0]), group[0][1]))
    ]
