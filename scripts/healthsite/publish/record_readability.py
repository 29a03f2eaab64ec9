"""Lowers what is recorded of pages that have become easier to read, and takes out what they no longer need."""

from __future__ import annotations

import re
from pathlib import Path

from healthsite.model.readability import READABILITY, Recorded
from healthsite.model.site import Site
from healthsite.text.readability import lowered
from healthsite.text.sentences import sentences_of

def record_readability(root: Path, site: Site) -> list[str]:
    """Write the records with the lower values; returns the paths of their pages. Nothing is added or raised."""
    file = root / READABILITY
    lower: dict[str, Recorded] = {}
    for path, record in site.readability.recorded.items():
        page = site.pages_by_path.get(path)
        body = site.body(page) if page else None
        if page and body:
            now = lowered(record, sentences_of(body), site.readability.target(page.meta.audience, page.language))
            if now != record:
                lower[path] = now
    if lower:
        text = file.read_text("utf-8").rstrip("\n") + "\n"
        for path, record in lower.items():
            text = _replaced(text, path, record)
        file.write_text(text, encoding="utf-8")
    return list(lower)


def _replaced(text: str, path: str, record: Recorded) -> str:
    """The file with another entry for a page, or none if there is nothing left to record."""
    entry = rf"^(?P<indent>[ \t]+)[\"']?{re.escape(path)}[\"']?:.*\n(?:(?P=indent)[ \t]+.*\n)*"
    line = f"{path}: {record}\n" if record != Recorded() else ""
    return re.sub(entry, lambda match: line and match["indent"] + line, text, count=1, flags=re.MULTILINE)
