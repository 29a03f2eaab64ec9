"""The text of a built page as the search shows it: section by section, without numbers of sources and standing notices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

LEFT_OUT = "data-search-exclude"
STANDING_WORDS = frozenset({"list--pages", "list--statements", "notice__text", "notice__title"})
HEADINGS = frozenset({"h2", "h3"})
INLINE = frozenset({"a", "abbr", "b", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup"})
BREAK = "\x1e"
"""Stands at the end of a paragraph or an item until the text is whole: a full stop belongs there if there is no sign."""
UNENDED = re.compile(r"(?<=[\w)»”’])[\s\x1e]*\x1e")
SPACES = re.compile(r"\s+")
BEFORE_A_SIGN = re.compile(r" ([.,:;?!)])")


@dataclass(frozen=True)
class ShownSection:
    """A stretch of a page that has an address of its own."""

    anchor: str
    """Empty for what stands before the first heading."""
    heading: str
    text: str


def shown_sections(tree: Any) -> list[ShownSection]:
    """The sections of a page (an lxml document), in order; none where it has no text of its own."""
    found: list[tuple[str, str, list[str]]] = [("", "", [])]
    for part in tree.xpath("//article//*[@class='opening' or @class='rest']"):
        _collect(part, found)
    return [ShownSection(anchor, _plain(heading), text) for anchor, heading, pieces in found
            if (text := _plain("".join(pieces))) or anchor]


def _collect(element: Any, found: list[tuple[str, str, list[str]]]) -> None:
    """Add the text inside an element to the last section found; a heading with an address begins the next."""
    for child in element:
        if not isinstance(child.tag, str) or child.tag == "h1" or LEFT_OUT in child.attrib or STANDING_WORDS & set(child.get("class", "").split()):
            pass
        elif (child.tag in HEADINGS or child.tag == "dt") and child.get("id"):
            found.append((child.get("id"), "".join(child.itertext()), []))
        else:
            found[-1][2].append((child.text or "") if child.tag in INLINE else f" {child.text or ''}")
            _collect(child, found)
            if child.tag not in INLINE:
                found[-1][2].append(BREAK)
        found[-1][2].append(child.tail or "")


def _plain(text: str) -> str:
    ended = UNENDED.sub(". ", text).replace(BREAK, " ")
    return BEFORE_A_SIGN.sub(r"\1", SPACES.sub(" ", ended)).strip()
