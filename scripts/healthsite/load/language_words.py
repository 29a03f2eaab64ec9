"""Reads the words by which each language is recognised: `docs/_data/languages/<language>.words.yml`."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.load.records import make_record
from healthsite.model.language_words import NOTHING, LanguageWords, WrittenWords
from healthsite.model.problem import Problem

FOLDER = "docs/_data/languages"
LETTERS = r"[^\W\d_]*"


def load_language_words(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, LanguageWords], list[Problem]]:
    """Language -> its words; a language without a file, or with nothing in it but a remark, is not recognised."""
    words: dict[str, LanguageWords] = {}
    problems: list[Problem] = []
    for code in codes:
        path = f"{FOLDER}/{code}.words.yml"
        if not (root / path).exists():
            continue
        located, faults = read_data(root, path)
        problems += faults
        written = {key: value for key, value in located.data.items() if value is not None}
        if not written and not faults:
            continue
        record, faults = make_record(WrittenWords, written, path, located.position, RULE)
        problems += faults
        written = record or WrittenWords()
        words[code] = _language_words(written.common, written.typical, written.names, tuple(written.never.items()))
    return words, problems


@lru_cache(maxsize=8)
def _language_words(
    common: tuple[str, ...], typical: tuple[str, ...], names: tuple[str, ...], wrong_and_right: tuple[tuple[str, str], ...]
) -> LanguageWords:
    """Remembered with all that was found out about words: the next check in the same process has the same words."""
    never = {wrong.lower(): right for wrong, right in wrong_and_right}
    return LanguageWords(
        common=frozenset(word.lower() for word in common),
        typical=_any_of(typical),
        names=_any_of(names),
        never={wrong: right for wrong, right in never.items() if "*" not in wrong},
        never_spelt=tuple((re.compile(_pattern(wrong)), right) for wrong, right in never.items() if "*" in wrong),
    )


def _any_of(entries: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_pattern(entry.lower()) for entry in entries)) if entries else NOTHING


def _pattern(entry: str) -> str:
    """A regular expression of a word in which `*` stands for any letters, or none."""
    return LETTERS.join(re.escape(part) for part in entry.split("*"))
