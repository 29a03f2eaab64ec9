"""Short fingerprints of a section's words, to see when an original has changed."""

from __future__ import annotations

import hashlib

from healthsite.model.document import Block, Document


def section_digests(document: Document) -> dict[str, str]:
    """Key of a section -> eight hexadecimal digits of its words and the boxes they stand in; spacing and line breaks do not count."""
    digests = {}
    for section in document.sections:
        words = " ".join([section.title, *(_with_box(block) for block in section.blocks)]).split()
        fingerprint = hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]
        digests[section.key] = fingerprint
    return digests


def _with_box(block: Block) -> str:
    return f"!!! {block.box} {block.text}" if block.box else block.text
