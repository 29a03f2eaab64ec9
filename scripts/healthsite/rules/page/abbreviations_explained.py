"""An abbreviation is explained where a page first uses it.

Why:  who does not know it cannot look it up, and a screen reader reads it out as letters.
Bad:  `NMR shows how the dough rises.`
Good: `Nuclear magnetic resonance (NMR) shows how the dough rises.`

A title, a description or a heading may have one that the text below explains. A marked glossary term explains it as well, if
its headword or its Latin name has it, and so does a link to the page whose title has it. Names in the bibliography, the site's name, and what everybody knows
(`docs/_data/abbreviations.yml`) need no explanation.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from healthsite.model.document import Link
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.passage import BODY
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site
from healthsite.text.abbreviations import abbreviations_in, abbreviations_of, explained_at
from healthsite.text.link_targets import page_and_anchor

RESTS_ON = ("docs/_data/glossary.yml", "docs/_data/references.yml", "docs/_data/abbreviations.yml", "docs/_data/languages/")
GIVES_WAY_TO = ("image-words",)
TERM = "term:"
SHOUTED = 4
"""Letters. A common word of the language in so many capitals is no abbreviation."""


@dataclass(frozen=True)
class Use:
    """An abbreviation in the text of a page."""

    name: str
    position: Position
    running: bool
    """In running text, not in a title, a description or a heading."""
    explained: bool
    """Whether it is explained right there."""


def check(page: Page, site: Site) -> Iterator[Problem]:
    uses = list(_uses(page, site))
    if not uses:
        return
    explained = _explained_elsewhere(page, site)
    body_start = page.document.sections[0].position
    for use in uses:
        if use.explained and use.position >= body_start:
            explained[use.name] = min(use.position, explained.get(use.name, use.position))
    for name in dict.fromkeys(use.name for use in uses if not use.explained):
        open_uses = [use for use in uses if use.name == name and not use.explained]
        use = next((use for use in open_uses if use.running), open_uses[0])
        if name not in explained:
            hint = Message("write it out at its first use: 'long form ({name})'; or mark it as a glossary term: [{name}](term:…); "
                           "a word that is no abbreviation has small letters", name=name)
            yield page.problem(use.position, Message("the abbreviation '{name}' is not explained", name=name), hint)
        elif use.running and use.position < explained[name]:
            line = explained[name].line
            message = Message("the abbreviation '{name}' is used here, but explained only in line {line}", name=name, line=line)
            yield page.problem(use.position, message, Message("explain it here, at its first use"))


def _uses(page: Page, site: Site) -> Iterator[Use]:
    """Every abbreviation of a page that is not known by itself, in order."""
    known = site.abbreviations.need_no_words(page.language) | abbreviations_of(site.source_names)
    known |= abbreviations_of(tuple(language.site_name for language in site.settings.languages))
    words = site.language_words.get(page.language)
    headings = {section.position.line for section in page.document.headings}
    for passage in site.passages_of(page):
        for name, offset in abbreviations_in(passage.words):
            if name in known or (words and len(name) >= SHOUTED and name.lower() in words.common):
                continue
            position = passage.position(offset)
            running = passage.kind == BODY and position.line not in headings
            yield Use(name, position, running, explained_at(passage.words, name, offset))


def _explained_elsewhere(page: Page, site: Site) -> dict[str, Position]:
    """Abbreviations of the glossary terms that a page marks, and of the titles of pages it leads to -> where it first does."""
    found: dict[str, Position] = {}
    for block in page.document.blocks:
        for link in block.links:
            for name, _ in abbreviations_in(_explained_by(link, page, site)):
                found.setdefault(name, link.text_position)
    return found


def _explained_by(link: Link, page: Page, site: Site) -> str:
    """The words that a link leads to the explanation of."""
    if link.target.startswith(TERM):
        term = site.terms.get(link.target.removeprefix(TERM))
        words = term.words.get(page.language) if term else None
        return f"{link.text} {words.term} {term.latin}" if words else ""
    goal = site.page(page_and_anchor(link.target, page.key)[0], page.language)
    return goal.meta.title if goal and goal is not page else ""
