"""Which words of the interface a template asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

ASKED = re.compile(r"""\bwords\[\s*(['"])(?P<key>[^'"]+)\1\s*\]""")


def asked_words(templates: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, int]]:
    """Path, key and offset of every word, given paths and texts of templates."""
    for path, text in templates:
        for match in ASKED.finditer(text):
            yield path, match["key"], match.start("key")
