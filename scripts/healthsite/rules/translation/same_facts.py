"""Each section of a translation cites the same facts as the original.

Why:  a reader of Danish must get neither more nor less than a reader of Norwegian.
Bad:  the original cites `lkb-onset-weeks` under `who`, the translation does not
Good: both cite it
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site


def check(page: Page, original: Page, site: Site) -> Iterator[Problem]:
    theirs = {section.anchor: section for section in original.document.sections}
    for section in page.document.sections:
        other = theirs.get(section.anchor)
        if other is None:
            continue
        where = f"{original.path}:{other.position.line}"
        name = Message("section '{anchor}'", anchor=section.anchor) if section.anchor else Message("the text before the first heading")
        for fact in sorted(other.facts - section.facts):
            message = Message("{section} does not cite '{fact}', which the original cites ({where})", section=name, fact=fact, where=where)
            yield page.problem(section.position, message, Message("say it here too and cite [@{fact}], or take it out there", fact=fact))
        for fact in sorted(section.facts - other.facts):
            place = next(citation.position for block in section.blocks for citation in block.citations if citation.fact == fact)
            message = Message("{section} cites '{fact}', which the original does not ({where})", section=name, fact=fact, where=where)
            yield page.problem(place, message, Message("say it there too, or take it out here"))
