"""What stands inside one block: its citations, links, images and figures, with positions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from healthsite.model.document import Block, Citation, Figure, Link
from healthsite.model.problem import Position
from healthsite.text.citations import CITATION, cited_ids
from healthsite.text.figures import figures_in

CODE = re.compile(r"(?<!`)(`++).*?(?<!`)\1(?!`)", re.DOTALL)
LINK = re.compile(
    r"""(?P<image>!?)\[(?P<text>(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\]
        \(\s*<?(?P<target>[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""",
    re.VERBOSE,
)
DEFINITION = re.compile(r"^\[(?P<text>[^\[\]^@\n]+)\]:[ ]+<?(?P<target>[^\s<>]+)>?(?=\s|$)", re.MULTILINE)
"""The address of a reference link: `[name]: address` on a line of its own."""
AUTOLINK = re.compile(r"<(?P<target>https?://[^>\s]+)>", re.IGNORECASE)
ADDRESS = re.compile(r"(?<!=[\"'])(?P<target>https?://[^\s<>()\[\]\"]*[^\s<>()\[\].,;:!?»”’'\"*_])", re.IGNORECASE)
"""An address in running text. Nothing makes a link of it, but a reader sees it as one."""
ADDRESSES = ((DEFINITION, "]:"), (AUTOLINK, "://"), (ADDRESS, "://"))
"""The addresses outside of links, each with a sign that is part of it."""
RAISED = re.compile(r"<(?P<tag>su[bp])>[^<>\s]{1,3}</(?P=tag)>")
"""A sign that stands high or low, as in H<sub>2</sub>O: no figure."""
ATTRIBUTES = re.compile(r"\{:?[ ]*(?=[#.]|[^\s{}=]+=)[^{}\n]*\}")
NO_BREAK = re.compile(r"[^\n]")


def blank(match: re.Match) -> str:
    """Spaces in place of what matched, line breaks kept, so that positions stay true."""
    found = match.group()
    return NO_BREAK.sub(" ", found) if "\n" in found else " " * len(found)


def blanked(text: str, pattern: re.Pattern[str], sign: str) -> str:
    """The text without what the pattern finds; `sign` is part of all that: most texts lack it, and looking is quick."""
    return pattern.sub(blank, text) if sign in text else text


def block_from(kind: str, lines: list[tuple[str, Position]], language: str, box: str) -> Block:
    """A block made of its lines, each with the position of its first character."""
    text = "\n".join(line for line, _ in lines)
    starts = [0, *accumulate(len(line) + 1 for line, _ in lines)]

    def place(at: int) -> Position:
        index = bisect_right(starts, at) - 1
        position = lines[index][1]
        return Position(position.line, position.column + at - starts[index])

    prose = blanked(text, CODE, "`")
    citations = [
        Citation(fact, place(match.start(1) + inside))
        for match in (CITATION.finditer(prose) if "[" in prose else ())
        for fact, inside in cited_ids(match[1])
    ]
    links, images, prose = _links(blanked(prose, CITATION, "["), place)
    figures = tuple(
        Figure(found.value, found.percent, place(found.offset), found.written, found.word, found.unit)
        for found in figures_in(blanked(blanked(prose, ATTRIBUTES, "{"), RAISED, "</su"), language)
    )
    return Block(kind, text, lines[0][1], box, figures, tuple(citations), tuple(links), tuple(images))


def _links(prose: str, place: Callable[[int], Position]) -> tuple[list[Link], list[Link], str]:
    """The links, the images, and the text with nothing of them left but the words of links."""
    links: list[Link] = []
    images: list[Link] = []
    rest = prose
    if "](" in prose:
        for match in LINK.finditer(prose):
            (images if match["image"] else links).append(_link(match, place))
            if not match["image"]:  # an image may be what is clicked on
                inner = LINK.finditer(prose, match.start("text"), match.end("text"))
                images += [_link(image, place) for image in inner if image["image"]]
        rest, prose = LINK.sub(blank, prose), LINK.sub(_words_only, prose)
    for pattern, sign in ADDRESSES:
        if sign in prose:
            links += [_link(match, place) for match in pattern.finditer(rest)]
            rest, prose = pattern.sub(blank, rest), pattern.sub(blank, prose)
    return links, images, prose


def _words_only(match: re.Match) -> str:
    """A link's words in their place, its address blanked out."""
    before = match.start("text") - match.start()
    after = match.end() - match.end("text")
    return " " * before + match["text"] + " " * after


def _link(match: re.Match, place: Callable[[int], Position]) -> Link:
    """A link or image; where an address stands alone it is its own text."""
    text = match.groupdict().get("text", match["target"])
    start = match.start("text" if match.groupdict().get("text") else "target")
    return Link(text, match["target"], place(match.start("target")), place(start))
