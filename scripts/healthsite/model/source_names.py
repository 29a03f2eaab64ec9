"""What sources, those behind them and parts of the body are called: names that keep their own language wherever they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from healthsite.model.data import Fact, Reference, Term

SHORTEST = 4
"""Letters. Shorter ones are initials, numbers and abbreviations, which are parts of ordinary words."""


FOREIGN_NAME = re.compile(r"\b[A-ZÀ-Þ][\w-]*[^\W\d_a-zA-ZæøåÆØÅ][\w-]*")
"""In a claim, which is in English: a capitalised word with a letter of neither English nor our languages is somebody's name."""


def source_names(references: Iterable[Reference], terms: Iterable[Term] = (), facts: Iterable[Fact] = ()) -> tuple[str, ...]:
    """Titles, names and publishers in the bibliography, the Latin of the glossary and the names in the ledger, the longest first."""
    found = {text for reference in references for text in _texts([reference.csl, reference.name]) if len(text) >= SHORTEST}
    found |= {term.latin for term in terms if len(term.latin) >= SHORTEST and not term.latin.isupper()}
    found |= {name for fact in facts for name in FOREIGN_NAME.findall(fact.claim)}
    return tuple(sorted(found, key=lambda text: (-len(text), text)))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
