"""The line that asks for a list made from data: `::: glossary`, or with words behind its name, `::: statements mill bread`."""

from __future__ import annotations

import re

from healthsite.model.listed import WITH_WORDS

LISTING = rf"::: (?:(?P<worded>{'|'.join(WITH_WORDS)})(?P<words>(?: [\w-]+)+)|(?P<name>[\w-]+))"
"""Form of such a line. Words stand only behind the names of lists that take some."""
LINE = re.compile(rf"{LISTING}$")


def asked_list(found: re.Match[str]) -> tuple[str, tuple[str, ...]]:
    """Name of the list that a line asks for, and the words behind it."""
    return found["worded"] or found["name"], tuple((found["words"] or "").split())
