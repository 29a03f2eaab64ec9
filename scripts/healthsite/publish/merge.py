"""Puts the languages' separate outputs together into one site."""

from __future__ import annotations

import shutil
from pathlib import Path

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.settings import Settings

RULE = "merge"
OF_EACH_LANGUAGE = ("404.html",)
"""What every process writes at its root with its own content: it goes to the language's folder."""

LEFT_OUT = ("sitemap.xml.gz",)
"""A packed copy carries the time of packing in some zlib versions; hosts pack by themselves."""


def merge_languages(settings: Settings, staging: Path, merged: Path) -> list[Problem]:
    """Move `staging/<language>/*` into `merged`; a file written twice must have the same bytes."""
    problems = []
    for language in settings.languages:
        folder = staging / language.code
        for file in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = file.relative_to(folder).as_posix()
            if name in LEFT_OUT:
                continue
            target = merged / (f"{language.prefix}{name}" if name in OF_EACH_LANGUAGE else name)
            if target.exists() and target.read_bytes() != file.read_bytes():
                message = Message("two languages write different content to '{name}'", name=name)
                hint = Message("the second is '{language}'", language=language.code)
                problems.append(Problem(f"site/{name}", Position(), message, rule=RULE, hint=hint))
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(file, target)
    return problems
