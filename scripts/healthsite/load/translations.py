"""Reads which section of the original each translated section follows."""

from __future__ import annotations

import re
from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.model.message import Message
from healthsite.model.problem import Problem

FOLDER = "docs/_data/translations"
DIGEST = re.compile(r"[0-9a-f]{8}")
RECORD = Message("remove the lines, then run: manage.py translations accept PAGE")

Followed = dict[tuple[str, str], dict[str, str]]


def load_followed(root: Path, codes: tuple[str, ...]) -> tuple[Followed, list[Problem]]:
    """(language, key) -> anchor -> digest; written by `manage.py translations accept`."""
    followed: Followed = {}
    problems: list[Problem] = []
    for code in codes:
        path = f"{FOLDER}/{code}.yml"
        if not (root / path).exists():
            continue
        located, faults = read_data(root, path)
        problems += faults
        for key, sections in located.data.items():
            if not isinstance(sections, dict):
                message = Message("'{key}' must have keys and values of its own", key=key)
                problems.append(Problem(path, located.position(key), message, rule=RULE, hint=RECORD))
                continue
            followed[code, key] = {str(anchor): str(digest) for anchor, digest in sections.items()}
            for anchor, digest in sections.items():
                if not DIGEST.fullmatch(str(digest)):
                    message = Message("'{name}' is '{found}', expected eight letters and figures", name=anchor, found=digest)
                    problems.append(Problem(path, located.position(key, anchor), message, rule=RULE, hint=RECORD))
    return followed, problems
