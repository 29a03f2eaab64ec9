"""Short fingerprints of a section's words, to see when an original has changed."""

from __future__ import annotations

import hashlib

from healthsite.model.document import Document


def section_digests(document: Document) -> dict[str, str]:
    """Anchor -> eight hexadecimal digits; spacing and line breaks do not count.

    What stands before the first heading has the key `lead`.
    """
    digests = {}
    for section in document.sections:
        words = " ".join([section.title, *(block.text for block in section.blocks)]).split()
        fingerprint = hashlib.sha256(" ".join(words).encode()).hexdigest()[:8]
        digests[section.anchor or "lead"] = fingerprint
    return digests
