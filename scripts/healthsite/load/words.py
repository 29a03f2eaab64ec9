"""Reads the words that stand in several languages: notices, glossary, page types."""

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
TERM_KEYS = ("latin", "facts", "editor_note")


def load_labels(root: Path) -> tuple[dict[str, Label], list[Problem]]:
    """Standing notices by key."""
    return _records(root, LABELS, Label, lambda entry: entry)


def load_page_types(root: Path) -> tuple[dict[str, PageType], list[Problem]]:
    """Page types by key."""
    return _records(root, PAGE_TYPES, PageType, lambda entry: entry)


def load_terms(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, Term], list[Problem]]:
    """Glossary terms by key. Keys that are neither known nor a language are told of elsewhere."""

    def arrange(entry: dict) -> dict:
        words = {code: value for code, value in entry.items() if code in codes and value is not None}
        return {**{name: entry[name] for name in TERM_KEYS if name in entry}, "words": words}

    return _records(root, GLOSSARY, Term, arrange)


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
