"""HTML tags and attribute lists in a Markdown text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

OPENING = re.compile(r"<(?P<closing>/?)(?P<name>!--|[!?]|[A-Za-z][^\s/>]*)")
ADDRESS = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]*://[^<>]*|(?:mailto:)?[^<> !]+@[^@<> ]+)>")
"""`<https://…>` and `<name@…>` are links, not tags."""
REST = re.compile(r"""(?:"[^"<]*"|'[^'<]*'|[^<>"'])*""")
LIST = re.compile(r"\{:?[ ]*(?P<inside>[^{}\n]*)\}")
ATTRIBUTE = re.compile(r"""(?P<name>[^\s"'<>/={}]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s"'<>{}]*))?""")


@dataclass(frozen=True, slots=True)
class Attribute:
    """A name with its value, in a tag or in a list in braces."""

    name: str
    """In lower case."""
    value: str
    """Without quotation marks."""
    offset: int
    """Where the name begins."""
    given: bool
    """Whether it has a value (`a=b`)."""


@dataclass(frozen=True, slots=True)
class Tag:
    """`<name …>`, `</name>`, or what opens a comment that does not end (`!--`)."""

    name: str
    """In lower case."""
    closing: bool
    offset: int
    """Where `<` stands."""
    attributes: tuple[Attribute, ...] = ()


def tags_in(markup: str) -> Iterator[Tag]:
    """Every tag of a text without code and comments, in order."""
    at = 0
    while match := OPENING.search(markup, at):
        address = ADDRESS.match(markup, match.start())
        at = address.end() if address else match.end()
        if not address:
            rest = REST.match(markup, match.end())
            attributes = () if match["closing"] else tuple(_attributes(rest.group(), match.end()))
            yield Tag(match["name"].lower(), bool(match["closing"]), match.start(), attributes)


def listed_attributes(markup: str) -> Iterator[Attribute]:
    """Every attribute with a value in braces: `{ .wide title=… }`; a sign of equality between spaces makes none."""
    for match in LIST.finditer(markup):
        for attribute in _attributes(match["inside"], match.start("inside")):
            after = attribute.offset + len(attribute.name)
            if attribute.given and markup[after] == "=" and markup[after + 1: after + 2].strip():
                yield attribute


def _attributes(inside: str, offset: int) -> Iterator[Attribute]:
    for match in ATTRIBUTE.finditer(inside):
        value = match["value"]
        yield Attribute(match["name"].lower(), (value or "").strip("\"'"), offset + match.start(), value is not None)
