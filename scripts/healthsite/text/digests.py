"""Short fingerprints of words, to see when an original or a fact has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from healthsite.model.data import Fact
from healthsite.model.document import Block, Document


def section_digests(document: Document) -> dict[str, str]:
    """Key of a section -> eight hexadecimal digits of its words and the boxes they stand in; spacing and line breaks do not count."""
    return {
        section.key: _digest([section.title, *(_with_box(block) for block in section.blocks)])
        for section in document.sections
    }


def fact_digest(fact: Fact) -> str:
    """Eight hexadecimal digits of what a fact says, how surely, and where it has it from; its note and topic do not count."""
    figures = " | ".join(fact.figures)
    return _digest([fact.source, "|", fact.where, "|", fact.claim, "|", figures, "|", fact.kind, "|", fact.strength])


def _with_box(block: Block) -> str:
    return f"!!! {block.box} {block.text}" if block.box else block.text


def _digest(texts: Iterable[str]) -> str:
    words = " ".join(texts).split()
    return hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]
