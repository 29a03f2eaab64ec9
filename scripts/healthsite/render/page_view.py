"""Everything that a page's template needs, resolved: the template only lays it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from healthsite.model.alternates import alternates
from healthsite.model.document import START
from healthsite.model.page import Page
from healthsite.model.site import Site
from healthsite.model.staleness import stale_sections
from healthsite.render.changes import changes_of
from healthsite.render.contributing import edit_address, report_address
from healthsite.render.search_settings import all_words_page
from healthsite.render.security import CONTENT_SECURITY_POLICY, HEAD_SCRIPT
from healthsite.render.sources import source_list
from healthsite.render.switcher import switcher

DISPUTED = "disputed"


def page_view(page: Page, site: Site, render_reference: Callable[[dict, str], str]) -> dict[str, Any]:
    """The template's data, under the names used in `overrides/`."""
    language = page.language
    return {
        "key": page.key,
        "type": page.meta.type,
        "language": language,
        "title": page.meta.title,
        "description": page.meta.description,
        "canonical": site.settings.absolute(page.url),
        "alternates": alternates(page, site),
        "switcher": switcher(page, site),
        "synonyms": page.meta.synonyms,
        "audience": page.meta.audience,
        "disagreements": disagreements(page, site),
        "notices": {place: notices(page, place, site) for place in ("top", "end")},
        "terms": page_terms(page, site),
        "sources": source_list(page, site, render_reference),
        "legend": legend(page, site),
        "related": [link(other) for key in page.meta.related if (other := site.page(key, language))],
        "stale": stale_links(page, site),
        "changes": changes_of(page, site),
        "reviewed": page.meta.reviewed,
        "reviewed_by": page.meta.reviewed_by,
        "next_review": page.meta.next_review,
        "edit_url": edit_address(page.path, site.settings),
        "report_url": report_address(page, site),
        **chrome(language, site),
    }


def chrome(language: str, site: Site) -> dict[str, Any]:
    """What every page of a language has around it, whatever the page."""
    return {
        "site_name": site.settings.language(language).site_name,
        "home": site.settings.language(language).prefix,
        "all_words": all_words_page(language, site),
        "words": site.strings[language],
        "head_script": HEAD_SCRIPT,
        "content_security_policy": CONTENT_SECURITY_POLICY,
        "footer_notices": [notice(key, language, site) for key, label in site.labels.items() if label.place == "footer"],
    }


def notices(page: Page, place: str, site: Site) -> list[dict[str, str]]:
    """The standing notices that a page's header asks for, of one place."""
    return [notice(key, page.language, site) for key in page.meta.labels if key in site.labels and site.labels[key].place == place]


def notice(key: str, language: str, site: Site) -> dict[str, str]:
    """A standing notice in one language."""
    label = site.labels[key]
    level_word = site.strings[language].get(f"level.{label.level}", "")
    return {"key": key, "level": label.level, "level_word": level_word, "title": label.title.get(language, ""), "text": label.text.get(language, "")}


def disagreements(page: Page, site: Site) -> dict[str, Any] | None:
    """The rows of the disagreement page that this page touches, with the standing notice."""
    rows = site.page(site.settings.disagreements_page, page.language)
    if not rows or not page.meta.disagreements or DISPUTED not in site.labels:
        return None
    titles = {section.anchor: section.title for section in rows.document.headings}
    links = [{"url": f"{rows.url}#{row}", "title": titles[row]} for row in page.meta.disagreements if row in titles]
    return {**notice(DISPUTED, page.language, site), "links": links}


def legend(page: Page, site: Site) -> str:
    """Address of the section that explains the marks of evidence, relative to the root; empty where there is none."""
    key, _, anchor = site.settings.legend.partition("#")
    explained = site.page(key, page.language)
    return f"{explained.url}#{anchor}" if explained and anchor in explained.document.anchors else ""


def page_terms(page: Page, site: Site) -> list[dict[str, str]]:
    """The glossary terms marked on the page, in order of first use."""
    keys = dict.fromkeys(
        link.target.removeprefix("term:")
        for block in page.document.blocks for link in block.links if link.target.startswith("term:")
    )
    found = [(key, site.terms[key]) for key in keys if key in site.terms and page.language in site.terms[key].words]
    return [
        {"key": key, "term": term.words[page.language].term,
         "explanation": term.words[page.language].explanation, "latin": term.latin}
        for key, term in found
    ]


def stale_links(page: Page, site: Site) -> list[dict[str, str]]:
    """Sections that the original has left behind, with their address there."""
    original = site.original(page)
    stale = stale_sections(page, site)
    titles = {section.key: section.title or page.meta.title for section in page.document.sections}
    return [
        {"title": titles.get(anchor, anchor), "url": original.url if anchor == START else f"{original.url}#{anchor}"}
        for anchor in stale if original
    ]


def link(page: Page) -> dict[str, str]:
    """A page as a link."""
    return {"url": page.url, "title": page.meta.title, "description": page.meta.description}
