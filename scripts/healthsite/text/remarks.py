"""Finds remarks in YAML and in lists that silence a rule: `# allow rule-id: reason`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from healthsite.model.document import Suppression
from healthsite.text.places import place

REMARK = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*allow[ \t]+([\w-]+)[ \t]*(?::[ \t]*(.*?))?[ \t]*$", re.MULTILINE)
"""Without a colon only if nothing follows: "# allow more than one" is a remark for people."""
HEADER = re.compile(r"---[ \t]*\n(?:.*\n)*?---[ \t]*$", re.MULTILINE)


def remarks_in(text: str) -> Iterator[Suppression]:
    """Every remark of a data file, in order."""
    if "allow" in text:
        for match in REMARK.finditer(text):
            yield Suppression(match[1], match[2] or "", place(text, match.start()))


def remarks_in_header(text: str) -> Iterator[Suppression]:
    """Every remark in the header of a page."""
    header = HEADER.match(text)
    return remarks_in(header.group()) if header else iter(())
