"""Evidence of a kind that has a box of its own is cited only inside such a box.

Why:  what rests on experience must not read like what research has found, and the box says so
      each time, in the same words.
Bad:  `Scars can make the pelvis crooked.[@baek-scar-pull]` in running text
Good: the same sentence, indented under `!!! experience`

Which kinds belong in which box is said by `for_kinds` in `docs/_data/labels.yml`. Pages of a type
that names the source of each statement (`attributes_sources` in `page-types.yml`) need no box.
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site

RESTS_ON = ("docs/_data/facts/", "docs/_data/labels.yml", "docs/_data/page-types.yml")


def check(page: Page, site: Site) -> Iterator[Problem]:
    page_type = site.page_types.get(page.meta.type)
    if (page_type and page_type.attributes_sources) or (site.settings.default.code, page.key) in site.unread:
        return  # of an original that cannot be read, the type is not known either
    for block in page.document.blocks:
        for citation in block.citations:
            fact = site.facts.get(citation.fact)
            boxes = [label.key for label in site.labels.values() if fact and fact.kind in label.for_kinds]
            if boxes and block.box not in boxes:
                message = Message("the fact '{id}' is of the kind '{kind}' and is cited outside a box", id=fact.id, kind=fact.kind)
                if block.box:
                    message = Message("the fact '{id}' is of the kind '{kind}' and is cited in the box '{box}'",
                                      id=fact.id, kind=fact.kind, box=block.box)
                hint = Message("put the passage under a line '!!! {box}', indented by four spaces", box=boxes[0])
                yield page.problem(citation.position, message, hint)
