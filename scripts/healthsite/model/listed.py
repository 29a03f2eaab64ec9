"""Lists that a page can have made from data (`::: glossary`): which there are, and the anchors of their entries.

An anchor is the same in every language and is published like that of a heading: links lead to it for years.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from healthsite.model.site import Site

ENTRIES: Mapping[str, Callable[[Site], tuple[str, ...]]] = {
    "a-z": lambda site: (),
    "changes": lambda site: (),
    "glossary": lambda site: tuple(site.terms),
    "literature": lambda site: tuple(work.anchor for work in site.literature.values()),
    "pages": lambda site: (),
    "questions": lambda site: (),
    "sources": lambda site: tuple(f"reference-{key}" for key in site.references),
    "statements": lambda site: (),
}
"""Name of a list -> the anchors of what stands in it."""

WITH_WORDS = ("statements",)
"""Lists that take words behind their name, which say what of it is to stand there."""
EXCEPT = "except"
"""Word before the folders that are left out: `::: statements mill except bread`."""
