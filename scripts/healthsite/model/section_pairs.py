"""Which section of a translation is which of its original."""

from __future__ import annotations

from collections.abc import Iterator

from healthsite.model.document import Document, Section


def section_pairs(document: Document, other: Document) -> Iterator[tuple[Section, Section]]:
    """Sections with the same anchor that end in the same place: before the same heading, or at the end of the page.

    Where a heading is missing, the text below it counts to the section above, and the two cannot be compared.
    """
    theirs = {section.key: (section, after) for section, after in _with_next(other)}
    for section, after in _with_next(document):
        if section.key in theirs and theirs[section.key][1] == after:
            yield section, theirs[section.key][0]


def _with_next(document: Document) -> Iterator[tuple[Section, str]]:
    """Each section with the key of the next one; empty after the last."""
    sections = document.sections
    for index, section in enumerate(sections):
        yield section, sections[index + 1].key if index + 1 < len(sections) else ""
