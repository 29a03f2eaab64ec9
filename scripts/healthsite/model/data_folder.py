"""Which files `docs/_data/` holds. Whatever else lies there is read by nothing."""

from __future__ import annotations

import re

FOLDER = "docs/_data"

REQUIRED = (
    "empty-words.yml", "facts-recorded.txt", "facts-unused.txt", "glossary.yml", "labels.yml", "page-types.yml", "permalinks.txt",
    "redirects.yml", "references.yml", "typography.yml", "words-to-avoid.yml",
)
"""Files that are there even if nothing stands in them but a remark: without one, its checks would stop and nobody would notice."""

OPTIONAL = ("abbreviations.yml", "changes.yml", "literature.yml", "questions.yml", "readability.yml", "README.md")

KINDS = (
    r"facts/[^/]+\.yml", r"facts/README\.md", r"schemas/[^/]+", r"pictures/[^/]+\.(?:yml|svg)",
    r"drawings/(?:look|people)\.yml", r"drawings/parts/[^/]+\.svg", r"drawings/poses/[^/]+\.yml",
)
"""Files of which there may be any number."""

OF_A_LANGUAGE = ("languages/{}.md", "languages/{}.words.yml", "languages/{}.spelling.txt", "translations/{}.yml")


def required_files(languages: tuple[str, ...], default: str) -> tuple[str, ...]:
    """Files that every project has, relative to the folder; nothing follows what is in the default language."""
    translations = (f"translations/{code}.yml" for code in languages if code != default)
    return (*REQUIRED, *(f"languages/{code}.words.yml" for code in languages), *translations)


def data_files(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Every file that may lie in the folder under a name of its own, relative to the folder."""
    return (*REQUIRED, *OPTIONAL, *(name.format(code) for name in OF_A_LANGUAGE for code in languages))


def is_data_file(name: str, languages: tuple[str, ...]) -> bool:
    """Whether something reads a file of this name, relative to the folder."""
    return name in data_files(languages) or any(re.fullmatch(kind, name) for kind in KINDS)
