"""Files that are made from the code and the data and committed, so that they can be read without running anything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from healthsite.checking.registry import all_rules
from healthsite.checking.rules_page import rules_page
from healthsite.model.site import Site
from healthsite.publish.message_catalogue import CATALOGUES, catalogue_path, refreshed_catalogue
from healthsite.render.editor_files import SCHEMA_FOLDER, editor_settings, schema_path, snippets
from healthsite.render.schemas import SCHEMAS

RULES_PAGE = ".github/contributing/rules.md"


def generated_files(root: Path, site: Site) -> dict[str, str]:
    """Path, relative to the project's folder -> what the file should hold."""
    languages = sorted(file.stem for file in (root / CATALOGUES).glob("*.po"))
    return {
        RULES_PAGE: rules_page(all_rules()),
        **{schema_path(schema): _json(schema.of(site)) for schema in SCHEMAS},
        ".vscode/settings.json": _json(editor_settings()),
        ".vscode/pages.code-snippets": _json(snippets(site)),
        **{catalogue_path(language): refreshed_catalogue(root, language) for language in languages},
    }


def out_of_date(root: Path, files: dict[str, str]) -> list[str]:
    """Paths of the files that are missing or hold something else, and of schemas that nothing makes any more."""
    left_over = {file.relative_to(root).as_posix() for file in (root / SCHEMA_FOLDER).glob("*")} - files.keys()
    return sorted([*(path for path, text in files.items() if _text(root / path) != text), *left_over])


def lines_without_translation(catalogue: str) -> list[int]:
    """Lines of a catalogue of messages on which a translation is to be written."""
    lines = [*catalogue.split("\n"), ""]
    return [number for number, line in enumerate(lines, start=1) if line == 'msgstr ""' and not lines[number].startswith('"')]


def write_generated(root: Path, files: dict[str, str]) -> list[str]:
    """Bring the files up to date; returns the paths of those that were not."""
    changed = out_of_date(root, files)
    for path in changed:
        file = root / path
        if path in files:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(files[path], encoding="utf-8", newline="\n")
        else:
            file.unlink()
    return changed


def _text(file: Path) -> str | None:
    return file.read_text("utf-8") if file.is_file() else None


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
