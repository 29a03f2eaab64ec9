"""Lists the files of the folders that editors write in, and reads those that are text."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from healthsite.load.data_files import RULE
from healthsite.load.text_files import read_text
from healthsite.load.yaml_lines import YamlFault, read_yaml
from healthsite.model.found_file import FoundFile
from healthsite.model.message import Message
from healthsite.model.problem import Problem

FOLDERS = ("docs", "overrides", ".github")
TEXT_KINDS = {
    "", ".css", ".csv", ".html", ".js", ".json", ".md", ".svg", ".toml", ".txt", ".webmanifest", ".xml", ".yaml", ".yml",
}
YAML_KINDS = (".yml", ".yaml")
OWN_ENCODING = ".svg"
"""A drawing may say itself in which encoding it is written."""


def found_files(root: Path) -> tuple[FoundFile, ...]:
    """Every file and link below the folders, sorted; a link is not followed."""
    found = []
    for top in FOLDERS:
        for folder, folders, files in os.walk(root / top):
            links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
            found += [_found(root, os.path.join(folder, name)) for name in (*links, *files)]
    if all(file.program for file in found):  # a disk that cannot tell, such as that of Windows
        found = [replace(file, program=False) for file in found]
    return tuple(sorted(found, key=lambda file: file.path))


def _found(root: Path, file: str) -> FoundFile:
    path = Path(file).relative_to(root).as_posix()
    try:
        status = os.lstat(file)
    except OSError:
        return FoundFile(path)  # gone since the folder was listed
    program = os.name == "posix" and stat.S_ISREG(status.st_mode) and bool(status.st_mode & 0o111)
    return FoundFile(path, status.st_size, stat.S_ISLNK(status.st_mode), program)


def load_other_texts(root: Path, files: Iterable[FoundFile], known: Iterable[str]) -> tuple[dict[str, str], list[Problem]]:
    """Path -> text of every text file that is not among the `known` paths, and those that are no text after all."""
    known = set(known)
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for file in files:
        kind = PurePosixPath(file.path).suffix.lower()
        if kind in TEXT_KINDS and file.path not in known and not file.link:
            text, faults = read_text(root, file.path)
            problems += faults if kind != OWN_ENCODING else []
            if text is not None:
                texts[file.path] = text
                problems += _broken_yaml(file.path, text) if kind in YAML_KINDS else []
    return texts, problems


def _broken_yaml(path: str, text: str) -> list[Problem]:
    """A form or a workflow that GitHub could not read; it would leave it out without a word."""
    try:
        read_yaml(text)
    except YamlFault as fault:
        hint = Message("check the indentation, colons and quotation marks on this line and the one above")
        return [Problem(path, fault.position, fault.message, rule=RULE, hint=hint)]
    return []
