"""A page's list of sources: each source once, with every fact that the page takes from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.render.citations import source_numbers
from healthsite.render.locators import locator

PLACE = "place."


def source_list(page: Page, site: Site, render_reference: Callable[[dict, str], str]) -> list[dict[str, Any]]:
    """For the template: `number, key, reference (HTML), unknown, facts: [{id, where, kind, strength, language}]`."""
    language = page.language
    words = {key.removeprefix(PLACE): word for key, word in site.strings[language].items() if key.startswith(PLACE)}
    listed = []
    for key, number in source_numbers(page, site).items():
        reference = site.references.get(key)
        facts = [site.facts[fact] for fact in page.document.facts if fact in site.facts and site.facts[fact].source == key]
        listed.append({
            "number": number,
            "key": key,
            "language": reference.language if reference else None,
            "reference": render_reference(reference.csl, language) if reference else key,
            "unknown": reference.unknown.get(language, "") if reference else "",
            "facts": [
                {
                    "id": fact.id,
                    "where": locator(fact.where, words),
                    "kind": site.word(language, f"kind.{fact.kind}"),
                    "strength": site.word(language, f"strength.{fact.strength}"),
                }
                for fact in facts
            ],
        })
    return listed
