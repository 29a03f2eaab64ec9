"""Asks git what differs from an earlier state of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from healthsite.load.git import NoHistory, git
from healthsite.load.ledger import FACTS
from healthsite.load.yaml_lines import YamlFault, read_yaml
from healthsite.model.change import Change

DATA = "docs/_data/"


def changes_since(root: Path, revision: str) -> tuple[Change, ...]:
    """What differs from the state in which this branch left a revision, files not yet added included.

    Raises NoHistory.
    """
    git(root, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    try:
        base = git(root, "merge-base", revision, "HEAD").strip()
    except NoHistory:  # a shallow copy does not hold the place where the branches part
        base = revision
    names = git(root, "diff", "--name-only", "--no-renames", "--relative", "-z", base, "--")
    new = git(root, "ls-files", "--others", "--exclude-standard", "-z")
    paths = sorted({path for path in (names + new).split("\0") if path})
    return tuple(Change(path, _changed_entries(root, base, path)) for path in paths)


def _changed_entries(root: Path, base: str, path: str) -> frozenset[str] | None:
    if not (path.startswith(DATA) and path.endswith(".yml")):
        return None
    try:
        before = _entries(path, git(root, "show", f"{base}:./{path}"))
        after = _entries(path, (root / path).read_text("utf-8"))
    except (NoHistory, OSError, UnicodeDecodeError, YamlFault):
        return None
    return frozenset(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))


def _entries(path: str, text: str) -> dict[str, Any]:
    """The entries of a data file by key: facts by id, all else by the key at the start of the line."""
    data = read_yaml(text).data
    if path.startswith(f"{FACTS}/") and isinstance(data, dict):
        data = {entry.get("id"): entry for entry in data.get("facts") or () if isinstance(entry, dict)}
    return {str(key): value for key, value in data.items()} if isinstance(data, dict) else {}
