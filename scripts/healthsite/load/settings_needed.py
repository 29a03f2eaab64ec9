"""What must stand in `mkdocs.yml` for the site to be built as it is meant: the hooks, the extensions, nothing from other hosts.

A project without a theme is one that nobody builds, such as a case of a rule; nothing is asked of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from healthsite.load.yaml_lines import Located
from healthsite.model.message import Message
from healthsite.model.problem import Problem

HOOKS = "scripts/mkdocs_hooks.py"
EXTENSIONS = ("admonition", "attr_list")
"""What boxes and anchors are written with; without one of them its marks are shown to the reader."""
FIXED = {"docs_dir": "docs", "use_directory_urls": True}
"""Settings that all addresses rest on."""
HIDDEN = "_data/"
REMOTE = ("http:", "https:", "//")


def missing_settings(located: Located, root: Path, path: str) -> list[Problem]:
    """One problem for each setting that is missing or wrong, at its key."""
    data = located.data
    if not isinstance(data.get("theme"), dict):
        return []
    found = [*_of_site(data), *_of_theme(data["theme"], root), *_lists(data), *_strange_hooks(data), *_remote(data)]
    return [Problem(path, located.position(*_there(located, keys)), message, rule="settings", hint=hint) for keys, message, hint in found]


def _there(located: Located, keys: tuple) -> tuple:
    """The keys as far as they exist."""
    value: Any = located.data
    for number, key in enumerate(keys):
        if not (key in value if isinstance(value, dict) else isinstance(value, list) and isinstance(key, int) and key < len(value)):
            return keys[:number]
        value = value[key]
    return keys


def _of_site(data: dict[str, Any]) -> Iterator[tuple[tuple, Message, Message]]:
    if not str(data.get("site_name") or "").strip():
        yield ("site_name",), Message("the site has no name"), Message("write 'site_name:' and the name")
    for key, expected in FIXED.items():
        if key in data and data[key] != expected:
            written = str(expected).lower()
            yield (key,), Message("'{name}' is '{found}', expected '{expected}'", name=key, found=data[key], expected=written), Message("all addresses of the site rest on it")
    if HIDDEN not in str(data.get("exclude_docs") or "").split():
        yield ("exclude_docs",), Message("'exclude_docs' lacks '{name}'", name=HIDDEN), Message("without it the data files are published as they are")


def _of_theme(theme: dict[str, Any], root: Path) -> Iterator[tuple[tuple, Message, Message]]:
    folder = theme.get("custom_dir")
    if not folder or not (root / str(folder)).is_dir():
        yield ("theme", "custom_dir"), Message("there is no folder '{name}'", name=folder or ""), Message("name the folder of the templates: overrides")
    if theme.get("font") is not False:
        yield ("theme", "font"), Message("with 'font' the pages load letters from another host"), Message("write 'font: false'")


def _lists(data: dict[str, Any]) -> Iterator[tuple[tuple, Message, Message]]:
    needed = {"hooks": (HOOKS,), "markdown_extensions": EXTENSIONS}
    for key, names in needed.items():
        listed = data.get(key) if isinstance(data.get(key), list) else []
        there = {next(iter(one), "") if isinstance(one, dict) else one for one in listed}
        for name in names:
            if name not in there:
                yield (key,), Message("'{list}' lacks '{name}'", list=key, name=name), Message("add it: the texts of the site are made with it")


def _strange_hooks(data: dict[str, Any]) -> Iterator[tuple[tuple, Message, Message]]:
    for number, name in enumerate(data.get("hooks") if isinstance(data.get("hooks"), list) else ()):
        if name != HOOKS:
            yield ("hooks", number), Message("'{name}' is no hook of ours, and would run with every build", name=name), Message("remove it")


def _remote(data: dict[str, Any]) -> Iterator[tuple[tuple, Message, Message]]:
    for key in ("extra_css", "extra_javascript"):
        for number, entry in enumerate(data.get(key) if isinstance(data.get(key), list) else ()):
            address = str(entry.get("path") if isinstance(entry, dict) else entry)
            if address.strip().startswith(REMOTE):
                message = Message("'{address}' is on another host, and every reader's browser would ask there", address=address)
                yield (key, number), message, Message("put the file in docs/assets/ and load it from there")
