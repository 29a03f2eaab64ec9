"""Reads which words each language avoids, and what it writes instead."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.conventions import AvoidedWords
from healthsite.model.message import Message
from healthsite.model.problem import Problem

AVOIDED_WORDS = "docs/_data/words-to-avoid.yml"


def load_avoided_words(root: Path) -> tuple[dict[str, tuple[AvoidedWords, ...]], list[Problem]]:
    """Language -> its words to avoid, in the order of the file."""
    located, problems = read_data(root, AVOIDED_WORDS)
    words: dict[str, tuple[AvoidedWords, ...]] = {}
    for code, entries in located.data.items():
        records = []
        for index, entry in enumerate(entries if isinstance(entries, list) else [entries]):
            place = lambda *where, at=(code, index): located.position(*at, *where)  # noqa: E731
            if not isinstance(entry, dict):
                hint = Message("such as '- {{avoid: [one, two], instead: three}}'")
                problems.append(Problem(AVOIDED_WORDS, place(), Message("an entry must have 'avoid' and 'instead'"), rule=RULE, hint=hint))
                continue
            record, faults = make_record(AvoidedWords, entry, AVOIDED_WORDS, place, RULE)
            problems += faults
            if record:
                records.append(record)
        words[str(code)] = tuple(records)
    return words, problems
