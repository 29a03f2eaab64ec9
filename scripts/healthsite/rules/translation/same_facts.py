"""Each section of a translation cites the same facts as the original.

Why:  a reader of Danish must get neither more nor less than a reader of Norwegian.
Bad:  the original cites `lkb-onset-weeks` under `who`, the translation does not
Good: both cite it
"""

from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.section_pairs import section_pairs
from healthsite.model.site import Site
from healthsite.text.counterparts import place_in

RESTS_ON = ("docs/_data/facts/",)
GIVES_WAY_TO = ("cited-facts", "citation-marks")


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    for section, other in section_pairs(page.document, original.document):
        if section.facts != other.facts and section.facts | other.facts <= site.facts.keys():  # cited-facts speaks of the others
            yield from _differences(page, section, original, other)


def _differences(page: Page, section: Section, original: Page, other: Section) -> Iterator[Problem]:
    where = f"{original.path}:{other.position.line}"
    name = Message("section '{anchor}'", anchor=section.anchor) if section.anchor else Message("the text before the first heading")
    lacking, own = sorted(other.facts - section.facts), sorted(section.facts - other.facts)
    if len(lacking) == len(own) == 1:
        message = Message("{section} cites '{fact}' where the original cites '{expected}' ({where})",
                          section=name, fact=own[0], expected=lacking[0], where=where)
        yield page.problem(_place(section, own[0]), message, Message("cite the same fact in both languages: the one that says what the text says"))
        return
    for fact in lacking:
        message = Message("{section} does not cite '{fact}', which the original cites ({where})", section=name, fact=fact, where=where)
        block = next(block for block in other.blocks if fact in [citation.fact for citation in block.citations])
        yield page.problem(place_in(section, other, block), message, Message("say it here too and cite [@{fact}], or take it out there", fact=fact))
    for fact in own:
        message = Message("{section} cites '{fact}', which the original does not ({where})", section=name, fact=fact, where=where)
        yield page.problem(_place(section, fact), message, Message("say it there too, or take it out here"))


def _place(section: Section, fact: str) -> Position:
    return next(citation.position for block in section.blocks for citation in block.citations if citation.fact == fact)
