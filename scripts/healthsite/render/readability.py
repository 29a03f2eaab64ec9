"""How hard each page is to read, in each language: for a table that a person looks at."""

from __future__ import annotations

from healthsite.model.site import Site
from healthsite.text.readability import lix
from healthsite.text.sentences import sentences_of


def lix_of_pages(site: Site) -> dict[str, dict[str, int | None]]:
    """Key of a page -> language -> LIX; None where a page is too short to be measured."""
    table: dict[str, dict[str, int | None]] = {}
    for key in site.keys:
        bodies = {page.language: site.body(page) for page in site.editions(key)}
        table[key] = {language: lix(sentences_of(body)) for language, body in bodies.items() if body}
    return table
