"""Reads the picture files under `docs/`: size, format, and what is inside a drawing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from healthsite.model.picture import Picture
from healthsite.text.picture_formats import HEAD, PICTURES, format_of
from healthsite.text.svg_dangers import svg_dangers

LARGEST_READ = 2_000_000
"""Bytes. A drawing of more is told of for its weight; it is not taken apart."""


def load_pictures(root: Path, files: Iterable[str]) -> dict[str, Picture]:
    """Path relative to `docs/` -> picture, for every served file whose name is that of a picture."""
    pictures = {}
    for path in sorted(files):
        if path.rpartition(".")[2].lower() not in PICTURES:
            continue
        try:
            size = (root / "docs" / path).stat().st_size
            with (root / "docs" / path).open("rb") as file:
                data = file.read(LARGEST_READ if path.lower().endswith(".svg") else HEAD)
        except OSError:
            continue  # gone since the folder was listed
        drawn = path.lower().endswith(".svg") and size <= LARGEST_READ
        pictures[path] = Picture(size, format_of(data), svg_dangers(data) if drawn else ())
    return pictures
