"""Every heading has an English anchor of its own, and no heading is a level-one heading.

Why:  links from other sites lead to the anchor for years, whatever the heading is called later and
      in whichever language it is read; the page's title is its only level-one heading.
Bad:  `## Hvem kan få det?`
Good: `## Hvem kan få det? {#who}`
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.addresses import SLUG

GIVES_WAY_TO = ("heading-marks",)


def check(page: Page, site: Site) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    listed = {anchor: listing.name for listing in page.document.lists for anchor in site.entries(listing.name)}
    before = 1
    for section in page.document.headings:
        place = section.position
        if not section.title:
            yield page.problem(place, Message("the heading has no words"), Message("write what the section answers"))
        if section.level == 1:
            message = Message("'{title}' is a level-one heading", title=section.title)
            yield page.problem(place, message, Message("the title in the header is the only one: use ##"))
        elif section.level > before + 1:
            message = Message("the heading '{title}' has level {level} after level {before}",
                              title=section.title, level=section.level, before=before)
            yield page.problem(place, message, Message("expected {marks} or fewer", marks="#" * (before + 1)))
        before = max(section.level, 1)
        if not section.anchor:
            message = Message("the heading '{title}' has no anchor", title=section.title)
            yield page.problem(place, message, Message("add an English key at its end: {{#{example}}}", example=_lost(page, site) or "who"))
        elif not SLUG.fullmatch(section.anchor):
            message = Message("the anchor '{anchor}' is not a key", anchor=section.anchor)
            yield page.problem(place, message, Message("use a–z, 0–9 and single hyphens, in English"))
        elif section.anchor in seen:
            message = Message("the anchor '{anchor}' stands on line {line} already", anchor=section.anchor, line=seen[section.anchor])
            yield page.problem(place, message, Message("give this heading an anchor of its own"))
        elif section.anchor in listed:
            message = Message("the anchor '{anchor}' is that of an entry in the list '{name}' on this page",
                              anchor=section.anchor, name=listed[section.anchor])
            yield page.problem(place, message, Message("give this heading an anchor of its own"))
        seen.setdefault(section.anchor, place.line)


def _lost(page: Page, site: Site) -> str:
    """The first anchor that was published on this page and is gone: most likely that of the heading without one."""
    start = f"{page.url or '/'}#"
    return next((link.removeprefix(start) for link in site.permalinks
                 if link.startswith(start) and link.removeprefix(start) not in page.document.anchors), "")
