"""Citation syntax: `[@fact-id]`, `[@fact-a; @fact-b]`, which may go on in the next line.

What is almost one is read as well as can be: a rule says how it is written, and no other rule misses the fact.
"""

from __future__ import annotations

import re

GOES_ON = r"\n(?![ \t]*(?:[-*+]|\d+\.)[ \t])[ \t]*[@;,a-z0-9-][@;,a-z0-9 \t-]*"
"""The next line of a citation: ids and the signs between them, and no new item of a list."""
INSIDE = rf"@[^\[\]\n]*(?:{GOES_ON})*(?:\n[ \t]*(?=\]))?"
PATTERN = rf"\[({INSIDE})\]"
UNCLOSED = r"@[ \t]*[a-z0-9-]+(?:;[ \t]*@[ \t]*[a-z0-9-]+)*"
CITATION = re.compile(rf"\[({INSIDE}(?=\])|{UNCLOSED})\]?")
"""What is meant as a citation, closed or not."""
BROKEN = r"(?:-\n[ \t]*[a-z0-9]+|\n[ \t]*-[a-z0-9]+)"
"""Where an id goes on in the next line, after or before one of its hyphens."""
ID = re.compile(rf"@[ \t]*(?P<marked>(?:{BROKEN}|[^\s;,@])+)|(?<![^\s;,])(?P<bare>[a-z0-9]+(?:{BROKEN}|-[a-z0-9]+)+)(?![^\s;,])")
"""An id with its @, or what can only be one without it."""


def cited_ids(inside: str) -> list[tuple[str, int]]:
    """Fact ids in the inside of one `[…]`, each with its offset in that string. Ids are returned as written, right or wrong."""
    found = ((match, "marked" if match["marked"] else "bare") for match in ID.finditer(inside))
    return [("".join(match[group].split()), match.start(group)) for match, group in found]
