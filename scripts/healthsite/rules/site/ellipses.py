"""Three dots are one sign.

Why:  three full stops are read as three ends of sentences, and can be broken over two lines.
Bad:  `and so on...`
Good: `and so on …`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

GIVES_WAY_TO = ("unwritten-text",)
DOTS = re.compile(r"\.(?:[ ]?\.){1,}")


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for match in DOTS.finditer(passage.words) if ".." in passage.words or ". ." in passage.words else ():
            many = match.group().count(".") > 2
            message = Message("found '{found}', expected '{expected}'", found=match.group(), expected="…" if many else ".")
            yield passage.problem(match.start(), message, Message("write the one sign …") if many else Message("take out one full stop"))
