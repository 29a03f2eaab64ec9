"""Reads every text file that editors write, as it is: the pages, the data, the words of the interface."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.text_files import read_text

KINDS = {".md", ".yml", ".txt"}
FOLDERS = ("docs", "overrides/strings")


def load_texts(root: Path) -> dict[str, str]:
    """Path -> text. What cannot be read is left out: whoever needs that file says so."""
    files = [root / "mkdocs.yml", *(file for folder in FOLDERS for file in sorted((root / folder).rglob("*")))]
    texts: dict[str, str] = {}
    for file in files:
        if file.suffix in KINDS and file.is_file():
            path = file.relative_to(root).as_posix()
            text, _ = read_text(root, path)
            if text is not None:
                texts[path] = text
    return texts
