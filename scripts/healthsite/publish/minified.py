"""Sends style sheets and scripts without the comments and spaces that only people need."""

from __future__ import annotations

from pathlib import Path

from rcssmin import cssmin
from rjsmin import jsmin

FOLDER = "assets"
"""Where our own files lie; what the search index brings is packed already."""
MINIFIERS = {".css": cssmin, ".js": jsmin}


def minify_assets(folder: Path) -> int:
    """Rewrite the files under `folder`; returns how many."""
    files = [file for file in sorted((folder / FOLDER).rglob("*")) if file.suffix in MINIFIERS]
    for file in files:
        file.write_text(MINIFIERS[file.suffix](file.read_text(encoding="utf-8")), encoding="utf-8")
    return len(files)
