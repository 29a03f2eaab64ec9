"""What looks like a heading is one.

Why:  bold words alone on a line are no heading to a screen reader, to the contents of the page or to a link.
Bad:  `**Steps**` alone in a paragraph
Good: `## Steps {#steps}`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.problem import Problem
from healthsite.model.site import Site

BOLD = re.compile(r"(\*\*|__)(?P<words>[^*_\n.!]+?):?\1:?(?:[ \t]*\{[^{}\n]*\})?")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for block in page.document.blocks:
        match = BOLD.fullmatch(block.text.strip()) if block.kind == "paragraph" else None
        if match:
            message = Message("'{words}' stands alone in bold, so it looks like a heading and is none", words=match["words"])
            yield page.problem(block.position, message, Message("write ## {words} {{#key}}, or make it part of a sentence", words=match["words"]))
