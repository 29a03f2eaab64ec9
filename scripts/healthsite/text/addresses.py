"""Addresses in the reader's language, made of the slugs of a page and of its folders."""

from __future__ import annotations

import re
from collections.abc import Mapping
from posixpath import dirname

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""Lower-case ASCII letters, digits, single hyphens."""


def address(key: str, slugs: Mapping[str, str | None], prefix: str) -> str:
    """The address of a page relative to the site's root, with a slash at the end.

    `slugs` maps the keys of one language's pages to their slugs. A folder is named by the slug of
    its `index`, or of the page beside it that has its name; a page or folder without a slug keeps its English name.
    """
    if key == "index":
        return prefix
    folder, name = dirname(key), key.rsplit("/", 1)[-1]
    if name == "index":
        parent = dirname(folder)
        own = slugs.get(key) or slugs.get(folder) or folder.rsplit("/", 1)[-1]
    else:
        parent = folder
        own = slugs.get(key) or name
    above = address(f"{parent}/index", slugs, prefix) if parent else prefix
    return f"{above}{own}/"
