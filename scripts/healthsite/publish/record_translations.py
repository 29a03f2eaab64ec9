"""Writes down which state of its original each translation follows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import yaml

from healthsite.load.translations import FOLDER
from healthsite.model.page import Page
from healthsite.model.site import Site

HEADER = "# Written by `manage.py translations accept`: the state of the original that each section follows.\n"


def record_translations(root: Path, site: Site, pages: Iterable[Page]) -> None:
    """Record that each page follows its original as it is now. What is recorded of pages that are gone goes."""
    pages = list(pages)
    followed = {**site.followed, **{(page.language, page.key): site.digests[site.settings.default.code, page.key] for page in pages}}
    for code in sorted({page.language for page in pages}):
        known = {key: dict(sections) for (language, key), sections in sorted(followed.items())
                 if language == code and site.exists(key, code)}
        file = root / FOLDER / f"{code}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(known, allow_unicode=True, sort_keys=False, default_flow_style=False)
        file.write_text(HEADER + text, encoding="utf-8", newline="\n")
