"""A page names in its header the disagreements it touches, those and no others.

Why:  at the end of a page the reader is told what the sources disagree on in it. A row that has
      nothing to do with the page misleads; one that is missing hides a disagreement.
Bad:  `disagreements: [belt]` on a page that cites nothing of the row `belt`
Good: `disagreements: [belt]` on a page that cites one of its facts or links to it
"""

from collections.abc import Iterator, Mapping

from healthsite.model.disagreements import disagreement_rows, is_disagreements_page
from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.link_targets import page_and_anchor


def check(page: Page, site: Site) -> Iterator[Problem]:
    original = site.original(page)
    if is_disagreements_page(page, site) or original is None:
        return
    rows = disagreement_rows(page.language, site)
    linked = _linked(page, rows, site)
    unnamed = [row for row in linked if row not in page.meta.disagreements]
    told = _linked(original, rows, site) if unnamed and original is not page else {}
    for row in unnamed:
        if row not in told:  # said once, where the header is
            message = Message("the page links to the disagreement '{row}', but its header does not name it", row=row)
            hint = Message("add '{row}' to 'disagreements' in the header of {path}", row=row, path=original.path)
            yield page.problem(linked[row], message, hint)
    if original is not page:
        return
    facts = set(page.document.facts)
    for row in page.front.disagreements:
        if row in rows and row not in linked and not rows[row].facts & facts:
            message = Message("the header names the disagreement '{row}', but the page cites no fact of it and does not link to it", row=row)
            hint = Message("take '{row}' out, or cite one of: {facts}", row=row, facts=_some(rows[row].facts))
            yield page.key_problem("disagreements", message, hint)


def _linked(page: Page, rows: Mapping[str, Section], site: Site) -> dict[str, Position]:
    """Rows that the page's text links to, each with the position of its first link."""
    linked: dict[str, Position] = {}
    for block in page.document.blocks:
        for link in block.links:
            key, anchor = page_and_anchor(link.target, page.key)
            if key == site.settings.disagreements_page and anchor in rows:
                linked.setdefault(anchor, link.position)
    return linked


def _some(facts: frozenset[str]) -> str:
    return ", ".join(sorted(facts)[:5]) + (" …" if len(facts) > 5 else "")
