"""Where in the menu of `mkdocs.yml` the line of a new page belongs."""

from __future__ import annotations

import re
from posixpath import dirname

ENTRY = re.compile(r"""^(\s*)- ['"]?(?:[^'":]+: ['"]?)?([a-z0-9/-]+)\.md['"]?\s*$""")


def menu_place(mkdocs_yml: str, key: str) -> tuple[int, str] | None:
    """Number of the line below which the page's line belongs, and that line: after the last page of the same folder.

    None where no page of the folder is in the menu.
    """
    found = None
    for number, line in enumerate(mkdocs_yml.splitlines(), start=1):
        entry = ENTRY.match(line)
        if entry and dirname(entry[2]) == dirname(key):
            found = number, f"{entry[1]}- {key}.md"
    return found
