"""Reads the addresses that were ever published, and where moved ones lead now."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.text_files import read_text
from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.redirect import Redirect

PERMALINKS = "docs/_data/permalinks.txt"
REDIRECTS = "docs/_data/redirects.yml"


def load_permalinks(root: Path) -> tuple[dict[str, int], list[Problem]]:
    """Address with its anchor (`da/tilstande/#who`) -> line of the list."""
    if not (root / PERMALINKS).exists():
        return {}, []
    text, problems = read_text(root, PERMALINKS)
    lines = enumerate((text or "").splitlines(), start=1)
    return {line.strip(): number for number, line in lines if line.strip() and not line.startswith("# ")}, problems


def load_redirects(root: Path) -> tuple[dict[str, Redirect], list[Problem]]:
    """Old address -> the page that took its place."""
    if not (root / REDIRECTS).exists():
        return {}, []
    located, problems = read_data(root, REDIRECTS)
    redirects: dict[str, Redirect] = {}
    for old, key in located.data.items():
        if isinstance(old, str) and isinstance(key, str):
            redirects[old] = Redirect(old, key.removesuffix(".md"), located.position(old))
        else:
            message = Message("'{old}' must lead to the key of a page", old=old)
            hint = Message("such as 'da/gammel/: conditions/index'")
            problems.append(Problem(REDIRECTS, located.position(old), message, rule=RULE, hint=hint))
    return redirects, problems
