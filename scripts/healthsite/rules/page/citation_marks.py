"""A citation is `[@fact-id]`, and two are `[@fact-id; @fact-id]`.

Why:  written otherwise it is shown to the reader as it stands, and the statement has no source.
Bad:  `[lkb-onset-weeks]`, `(@lkb-onset-weeks)`, `[@lkb-onset-weeks, lkb-definition]`
Good: `[@lkb-onset-weeks; @lkb-definition]`
"""

import re
from collections import Counter
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.page import Page
from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.citations import INSIDE, cited_ids

RESTS_ON = ("docs/_data/facts/",)
OPENED = re.compile(rf"\[(?<!\\\[)\s*{INSIDE}(?P<end>\]|\n|\[|\Z)")
RIGHT = re.compile(r"\[@[^\s;,@\[\]]+(?:;(?: ?|[ \t]*\n[ \t]*)@[^\s;,@\[\]]+)*\]")
PLAIN = re.compile(r"\[(?<![\w!\]]\[)(?P<inside>[^\[\]()@\n]+)\](?![(\[:])")
BARE = re.compile(r"@(?<![\w+\-\[;/@]@)(?P<id>[a-z0-9]+(?:-[a-z0-9]+)+)")
ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


def check(page: Page, site: Site) -> Iterator[Problem]:
    for passage in site.passages_of(page):
        if "[" not in passage.markup and "@" not in passage.markup:
            continue
        yield from _in_brackets(passage)
        rest = OPENED.sub(lambda match: " " * len(match.group()), passage.markup)
        yield from _without_sign(passage, rest, site)
        for match in BARE.finditer(rest):
            if match["id"].split("-")[0] in site.fact_prefixes:
                message = Message("'@{id}' stands outside of square brackets, so it is shown to the reader", id=match["id"])
                yield passage.problem(match.start(), message, Message("write [@{id}]", id=match["id"]))


def _in_brackets(passage: Passage) -> Iterator[Problem]:
    for match in OPENED.finditer(passage.markup):
        written = match.group().strip()
        if passage.kind != BODY:
            message = Message("a citation cannot stand in a header: '{written}' is shown to the reader", written=written)
            yield passage.problem(match.start(), message, Message("cite the fact in the text"))
        elif match["end"] != "]":
            message = Message("the citation opened here with '[@' is not closed")
            yield passage.problem(match.start(), message, Message("write ']' after the last fact id"))
        elif "\n" in written and not RIGHT.fullmatch(written):
            message = Message("the citation is broken over two lines, expected '{expected}'", expected=_right(written))
            yield passage.problem(match.start(), message, Message("write it on one line; only after ';' may a new line begin"))
        elif not RIGHT.fullmatch(written):
            message = Message("found the citation '{written}', expected '{expected}'", written=written, expected=_right(written))
            yield passage.problem(match.start(), message, Message("each id has its @, and ';' stands between two"))
        elif passage.markup.startswith("(", match.end()):
            message = Message("the citation '{written}' is written as a link", written=written)
            yield passage.problem(match.start(), message, Message("take out the round brackets: where the fact stands, the ledger says"))
        elif twice := [one for one, times in Counter(fact for fact, _ in cited_ids(written.strip("[] \n"))).items() if times > 1]:
            message = Message("the citation names the fact '{fact}' twice", fact=twice[0])
            yield passage.problem(match.start(), message, Message("name it once, or name the other fact that was meant"))


def _right(written: str) -> str:
    """The citation as it is to be written."""
    ids = [fact for fact, _ in cited_ids(written.strip("[] \n"))]
    return f"[{'; '.join('@' + one for one in ids) or '@fact-id'}]"


def _without_sign(passage: Passage, rest: str, site: Site) -> Iterator[Problem]:
    for match in PLAIN.finditer(rest):
        parts = [part.strip() for part in re.split("[;,]", match["inside"])]
        if all(part in site.facts or (ID.fullmatch(part) and part.split("-")[0] in site.fact_prefixes) for part in parts):
            expected = "; ".join(f"@{part}" for part in parts)
            message = Message("found '[{inside}]', which is shown to the reader, expected '[{expected}]'", inside=match["inside"], expected=expected)
            yield passage.problem(match.start(), message, Message("put @ before each fact id"))
