"""Writes every picture as a file of its own in each language, to download."""

from __future__ import annotations

from pathlib import Path

from healthsite.model.site import Site
from healthsite.render.pictures.figure import file_name, standalone


def write_pictures(site: Site, merged: Path) -> None:
    """`assets/pictures/<key>.<language>.svg` for each picture."""
    for key in site.illustrations:
        for language in site.settings.codes:
            text = standalone(key, language, site)
            if text:
                file = merged / file_name(key, language)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
