"""No sign of markup is left over that the reader would see as it stands.

Why:  a half-written link or a lost star is shown to the reader, and the link or the emphasis is not there.
Bad:  `Read [about flour](flour.md` or `**Mind your hands`
Good: `Read [about flour](flour.md)` and `**Mind your hands**`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.citations import CITATION
from healthsite.text.inline import LINK as WHOLE_LINK
from healthsite.text.inline import NO_BREAK, blank

LINK = re.compile(r"\]\s?\((?!term:)|\)\[(?=[^\[\]\s@]+\])|\[\[|\]\]|\((?=[^()\s]+\.md(?:#[\w-]*)?\))")
REFERENCE = re.compile(r"(?<!\\)\[(?!@)(?P<text>[^\[\]\n]+)\]\[(?![@^])(?P<name>[^\[\]\n]*)\]")
"""A link whose address stands further down, under its name."""
TEMPLATE = re.compile(r"\{\{|\}\}|\{%|%\}")
STRUCK = re.compile(r"~~|==(?=\S)|(?<=[ \t][-*+] )\[[ xX]\](?= )|(?<=^[-*+] )\[[ xX]\](?= )|(?<=[\w.,!?\]])\\$", re.MULTILINE)
"""Struck out, marked, a box to tick, and a stroke that other programs end a line with."""
BOLD = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1).)+?(?<=\S)\1", re.DOTALL)
LOST_BOLD = re.compile(r"\*\*|__(?:(?<!\w__)(?=\w)|(?<=\w__)(?!\w))")
ITALIC = re.compile(r"\*(?<!\*\*)(?=[^\s*])[^*]+?(?<=[^\s*])\*(?!\*)", re.DOTALL)
LOST_ITALIC = re.compile(r"\*(?<![\w*\\]\*)(?=\w)")
PART = re.compile(r".+(?:\n(?![ \t]*(?:\n|[-*+][ \t]|\d+\.[ \t]|[|#])).*)*")
"""A paragraph, an item or a row: emphasis does not reach beyond it."""


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        if passage.kind == BODY:
            yield from _half_links(passage)
            yield from _others(passage)


def _half_links(passage: Passage) -> Iterator[Problem]:
    for match in LINK.finditer(passage.words) if "]" in passage.words or "[[" in passage.words or ".md" in passage.words else ():
        message = Message("'{found}' is shown to the reader: this is no whole link", found=match.group())
        yield passage.problem(match.start(), message, Message("write [what the reader will find](file.md), without a space between ] and ("))
    for match in REFERENCE.finditer(passage.markup) if "][" in passage.markup else ():
        name = match["name"] or match["text"]
        if f"[{name.casefold()}]:" not in passage.markup.casefold():
            message = Message("'{found}' is shown to the reader: there is no address for '{name}'", found=match.group(), name=name)
            yield passage.problem(match.start(), message, Message("write [what the reader will find](file.md)"))


def _others(passage: Passage) -> Iterator[Problem]:
    for pattern in (TEMPLATE, STRUCK):
        for match in pattern.finditer(passage.words):
            message = Message("'{found}' is shown to the reader: it means nothing here", found=match.group())
            yield passage.problem(match.start(), message, Message("remove it"))
    for part in PART.finditer(_solid(passage.markup)) if "*" in passage.markup or "__" in passage.words else ():
        if "*" not in part.group() and "__" not in part.group():
            continue
        rest = BOLD.sub(blank, part.group())
        lost = LOST_BOLD.search(rest) or LOST_ITALIC.search(ITALIC.sub(blank, rest))
        if lost:
            message = Message("'{found}' is shown to the reader: the emphasis is not closed, or not opened", found=lost.group())
            yield passage.problem(part.start() + lost.start(), message, Message("write {found}words{found}, without spaces inside", found=lost.group()))


def _solid(markup: str) -> str:
    """The text with letters in place of the marks of links and citations: a star beside them stands beside a word."""
    def letters(text: str) -> str:
        return NO_BREAK.sub("x", text) if "\n" in text else "x" * len(text)

    def link(match: re.Match[str]) -> str:
        start, end = match.start("text") - match.start(), match.end("text") - match.start()
        whole = match.group()
        return letters(whole[:start]) + whole[start:end] + letters(whole[end:])

    return WHOLE_LINK.sub(link, CITATION.sub(lambda match: letters(match.group()), markup))
