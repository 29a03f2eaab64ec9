"""Commas and full stops stand right behind a word, once, and a space stands behind them.

Why:  a sign in the wrong place makes the reader stop, a screen reader pause, and a line break where none should be.
Bad:  `Flour ,water and salt.Let it rise!!`
Good: `Flour, water and salt. Let it rise.`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site

BEFORE = re.compile(r"[ ](?P<sign>[,.;:!?])(?:(?=\s|$)|(?<=[,;!?])(?=[^\W\d_]|[,.;:!?]))(?<=[^\W\d_] .)")
AFTER = (re.compile(r"[,;](?=[^\W\d_])(?<=[^\W\d_].)"), re.compile(r"[.!?:](?=[^\W\d_a-zæøåäöéü][^\W\d_A-ZÆØÅÄÖÉÜ])(?<=[^\W\d_]{2}.)"))
"""A full stop only before a capital: `example.org`, `f.eks.`; a comma not between figures."""
TWICE = re.compile(r",,+|;;+|!!+[!?]*|\?!+|!\?+")
APART = re.compile(r"\[@[^\[\]\n]*\](?P<space>[ ]+)(?P<sign>[,.;:!?])(?=\s|$)")
CITED = re.compile(r"\[@[^\[\]\n]*\](?P<letter>[^\W_])")


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        yield from _around(passage, site)
        for match in TWICE.finditer(passage.words):
            message = Message("found '{found}', expected one sign", found=match.group())
            yield passage.problem(match.start(), message, Message("take out what is too much"))


def _around(passage: Passage, site: Site) -> Iterator[Problem]:
    for match in BEFORE.finditer(passage.words):
        if _as_written(match, passage, site).isspace():  # and not what a link, a citation or code left
            yield passage.problem(match.start(), Message("a space stands before '{sign}'", sign=match["sign"]), Message("take out the space"))
    for match in (match for pattern in AFTER for match in pattern.finditer(passage.words)):
        message = Message("no space stands behind '{sign}'", sign=match.group())
        yield passage.problem(match.start(), message, Message("write '{sign}' and a space", sign=match.group()))
    for match in APART.finditer(passage.markup) if "[@" in passage.markup else ():
        yield passage.problem(match.start("space"), Message("a space stands before '{sign}'", sign=match["sign"]), Message("take out the space"))
    for match in CITED.finditer(passage.markup) if "[@" in passage.markup else ():
        message = Message("no space stands between a citation and the next word")
        yield passage.problem(match.start("letter"), message, Message("write a space behind ']'"))


def _as_written(match: re.Match[str], passage: Passage, site: Site) -> str:
    """What the file has where the match has spaces."""
    position, length = passage.position(match.start()), match.start("sign") - match.start()
    line = site.texts.get(passage.path, "").split("\n")[position.line - 1]
    return line[position.column - 1: position.column - 1 + length]
