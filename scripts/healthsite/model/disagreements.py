"""The rows of the page on which the sources disagree, and which page has to do with which row."""

from __future__ import annotations

from healthsite.model.document import Section
from healthsite.model.page import Page
from healthsite.model.site import Site


def disagreement_rows(language: str, site: Site) -> dict[str, Section]:
    """Anchor -> section, for every heading that has no smaller heading under it and is not there for the page's type."""
    page = site.page(site.settings.disagreements_page, language)
    if page is None:
        return {}
    page_type = site.page_types.get(page.meta.type)
    fixed = page_type.sections if page_type else {}
    sections = page.document.headings
    deeper = [*(after.level for after in sections[1:]), 0]
    return {
        section.anchor: section
        for section, next_level in zip(sections, deeper)
        if section.anchor and section.anchor not in fixed and next_level <= section.level
    }


def is_disagreements_page(page: Page, site: Site) -> bool:
    return page.key == site.settings.disagreements_page
