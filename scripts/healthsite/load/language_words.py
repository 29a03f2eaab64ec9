"""Reads the words by which each language is recognised: `docs/_data/languages/<language>.words.yml`."""

from __future__ import annotations

import re
from pathlib import Path

from healthsite.load.data_files import RULE, read_data
from healthsite.model.language_words import NOTHING, LanguageWords
from healthsite.model.message import Message
from healthsite.model.problem import Problem

FOLDER = "docs/_data/languages"
KEYS = {"common": list, "typical": list, "never": dict}
LETTERS = r"[^\W\d_]*"
HINT = Message("'common' and 'typical' hold words with commas between them, 'never' lines of 'wrong: right'")


def load_language_words(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, LanguageWords], list[Problem]]:
    """Language -> its words; a language without a file is not recognised, and nothing is said of it."""
    words: dict[str, LanguageWords] = {}
    problems: list[Problem] = []
    for code in codes:
        path = f"{FOLDER}/{code}.words.yml"
        if not (root / path).exists():
            continue
        located, faults = read_data(root, path)
        problems += faults
        data = {}
        for key, value in located.data.items():
            if key not in KEYS:
                problems.append(Problem(path, located.position(key), Message("unknown key '{key}'", key=key), rule=RULE, hint=HINT))
            elif value is not None:
                data[key] = _spread(value) if KEYS[key] is list else value
                if not isinstance(data[key], KEYS[key]):
                    message = Message("'{key}' is not a list of words", key=key)
                    problems.append(Problem(path, located.position(key), message, rule=RULE, hint=HINT))
                    del data[key]
        words[code] = _language_words(data)
    return words, problems


def _spread(value: object) -> object:
    """A list from words in one text with spaces between them, or the list itself."""
    return value.split() if isinstance(value, str) else value


def _language_words(data: dict) -> LanguageWords:
    typical = [_pattern(str(entry).lower()) for entry in data.get("typical", [])]
    never = {str(wrong).lower(): str(right) for wrong, right in data.get("never", {}).items()}
    return LanguageWords(
        common=frozenset(str(word).lower() for word in data.get("common", [])),
        typical=re.compile("|".join(typical)) if typical else NOTHING,
        never={wrong: right for wrong, right in never.items() if "*" not in wrong},
        never_spelt=tuple((re.compile(_pattern(wrong)), right) for wrong, right in never.items() if "*" in wrong),
    )


def _pattern(entry: str) -> str:
    """A regular expression of a word in which `*` stands for any letters, or none."""
    return LETTERS.join(re.escape(part) for part in entry.split("*"))
