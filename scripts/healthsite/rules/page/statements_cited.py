"""A page that tells people about their health says where it has it from.

Why:  without a source nobody can check a statement, neither the reader nor the next editor.
Bad:  a section of three sentences without a single `[@fact]`
Good: `About half have back pain.[@lkb-prevalence-half]`

How much must be cited is said by `citations` in `docs/_data/page-types.yml`: something on the
page, or something in every section that makes three statements or more.
"""

import re
from collections.abc import Iterator

from healthsite.model.document import Section
from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

RESTS_ON = ("docs/_data/page-types.yml",)
STATEMENTS = 3
SENTENCE_END = re.compile(r"\w[^\s.!]*[.!](?=\s|$)")
LEADS_ON = re.compile(r"\]\((?!term:)")
QUIET = ("heading", "row")
HINT = Message("cite the facts that the statements rest on: [@fact-id]")


def check(page: Page, site: Site) -> Iterator[Problem]:
    page_type = site.page_types.get(page.meta.type)
    if not page_type or page_type.citations == "none" or page.meta.audience == "editor":
        return
    if not page.document.facts:
        yield page.problem(_start(page), Message("the page cites no fact at all"), HINT)
    elif page_type.citations == "sections":
        for section in page.document.sections:
            count = 0 if section.facts else _statements(section)
            if count >= STATEMENTS:
                message = Message("the text before the first heading makes {count} statements and cites no fact", count=count)
                if section.anchor:
                    message = Message("the section '{anchor}' makes {count} statements and cites no fact", anchor=section.anchor, count=count)
                yield page.problem(section.position, message, HINT)


def _statements(section: Section) -> int:
    """Sentences that say something; questions, lists of links and sentences that lead to another page do not."""
    return sum(_in(block.text) for block in section.blocks if block.kind not in QUIET)


def _in(text: str) -> int:
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    return sum(not LEADS_ON.search(text, start, end) for start, end in zip([0, *ends], ends))


def _start(page: Page) -> Position:
    blocks = page.document.blocks
    return blocks[0].position if blocks else Position()
