"""A word does not stand twice in a row.

Why:  it is the slip that the eye of the writer does not see and that every reader stumbles over.
Bad:  `Let the dough dough rise.`
Good: `Let the dough rise.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.passage import DATA
from healthsite.model.problem import Problem
from healthsite.model.site import Site

SEVERITY = "warning"
TWICE = re.compile(r"(?<![\w-])([^\W\d_]{3,}+)(?: ++| *\n *)(?i:\1)(?![\w-])")
RIGHT_TWICE = frozenset("den der det did had har som that var".split())
"""Words that may rightly follow themselves: "det, som som regel", "that that is so"."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for match in TWICE.finditer(passage.words) if passage.kind != DATA else ():
            if match[1].lower() not in RIGHT_TWICE:
                yield passage.problem(match.start(), Message("the word '{word}' stands twice in a row", word=match[1]), Message("take one out"))
