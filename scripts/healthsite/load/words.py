"""Reads the words that stand in several languages: notices, glossary, page types, interface."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import R, make_record
from healthsite.model.data import Label, PageType, Term
from healthsite.model.message import Message
from healthsite.model.problem import Problem

LABELS = "docs/_data/labels.yml"
GLOSSARY = "docs/_data/glossary.yml"
PAGE_TYPES = "docs/_data/page-types.yml"
STRINGS = "overrides/strings"
TERM_KEYS = ("latin", "facts", "editor_note")


def load_labels(root: Path) -> tuple[dict[str, Label], list[Problem]]:
    """Standing notices by key."""
    return _records(root, LABELS, Label, lambda entry: entry)


def load_page_types(root: Path) -> tuple[dict[str, PageType], list[Problem]]:
    """Page types by key."""
    return _records(root, PAGE_TYPES, PageType, lambda entry: entry)


def load_terms(root: Path) -> tuple[dict[str, Term], list[Problem]]:
    """Glossary terms by key; what is not one of the known keys is a language."""
    if not (root / GLOSSARY).exists():
        return {}, []

    def arrange(entry: dict) -> dict:
        words = {code: value for code, value in entry.items() if code not in TERM_KEYS}
        return {**{name: entry[name] for name in TERM_KEYS if name in entry}, "words": words}

    return _records(root, GLOSSARY, Term, arrange)


def load_strings(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, dict[str, str]], list[Problem]]:
    """Interface words by language; every language has the same keys as the first."""
    strings: dict[str, dict[str, str]] = {}
    problems: list[Problem] = []
    for code in codes:
        path = f"{STRINGS}/{code}.yml"
        located, faults = read_data(root, path)
        problems += faults
        strings[code] = {str(key): str(value) for key, value in located.data.items() if value is not None}
        for key in strings[codes[0]].keys() - strings[code].keys():
            if not faults:
                message = Message("the word '{key}' is missing", key=key)
                hint = Message("translate '{words}'", words=strings[codes[0]][key])
                problems.append(Problem(path, located.position(), message, rule=RULE, hint=hint))
            strings[code][key] = strings[codes[0]][key]
    return strings, problems


def _records(root: Path, path: str, kind: type[R], arrange) -> tuple[dict[str, R], list[Problem]]:
    located, problems = read_data(root, path)
    records: dict[str, R] = {}
    for key, entry in located.data.items():
        if not isinstance(entry, dict):
            message = Message("'{key}' must have keys and values of its own", key=key)
            problems.append(Problem(path, located.position(key), message, rule=RULE))
            continue
        data = {**arrange(entry), "key": key}
        strip = lambda *where, key=key: located.position(key, *(part for part in where if part != "words"))  # noqa: E731
        record, faults = make_record(kind, data, path, strip, RULE)
        problems += faults
        if record:
            records[key] = record
    return records, problems
