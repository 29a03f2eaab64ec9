"""Reads the words of the interface: the same keys, with the same blanks to fill in, in every language."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from string import Formatter

from healthsite.load.data_files import RULE, read_data
from healthsite.load.yaml_lines import Located
from healthsite.model.message import Message, quoted
from healthsite.model.problem import Position, Problem
from healthsite.text.nearest import did_you_mean

STRINGS = "overrides/strings"
MONTHS = 12
SHOWN = 3


def load_strings(root: Path, codes: tuple[str, ...]) -> tuple[dict[str, dict[str, str]], list[Problem]]:
    """Interface words by language; every language has the same keys."""
    files: dict[str, Located] = {}
    problems: list[Problem] = []
    for code in codes:
        located, faults = read_data(root, _path(code))
        problems += faults
        if not faults:
            files[code] = located
    words = {code: _words(located) for code, located in files.items()}
    written = Counter(str(key) for located in files.values() for key in located.data)
    only_one = {key for key, count in written.items() if count == 1 and len(files) > 2}
    known = [key for key in written if any(key in strings for strings in words.values())]
    for code, located in files.items():
        missing = [key for key in known if key not in words[code] and key not in only_one and not located.data.get(key)]
        own = [str(key) for key in located.data if str(key) in only_one]
        problems += _faults_of_values(_path(code), located)
        problems += _faults_of_keys(_path(code), located, own, missing, words)
        problems += _faults_of_blanks(_path(code), located, words[code], words)
    for code in codes:  # so that a page can be shown all the same
        words[code] = {**{key: _first(key, words) for key in known}, **words.get(code, {})}
    return words, problems


def _path(code: str) -> str:
    return f"{STRINGS}/{code}.yml"


def _words(located: Located) -> dict[str, str]:
    return {str(key): str(value) for key, value in located.data.items() if value not in (None, "") and not isinstance(value, (dict, list))}


def _first(key: str, words: dict[str, dict[str, str]]) -> str:
    """What the first language has that has the word."""
    return next(strings[key] for strings in words.values() if key in strings)


def _faults_of_values(path: str, located: Located) -> list[Problem]:
    """Words that are no text. What has no value at all is told of as missing."""
    problems = []
    for key, value in located.data.items():
        if value is not None and not isinstance(value, str):
            message = Message("'{key}' is '{found}', expected text; put it between quotation marks", key=key, found=value)
            problems.append(Problem(path, located.position(str(key)), message, rule=RULE, hint=Message("correct the value")))
    return problems


def _faults_of_keys(path: str, located: Located, own: list[str], missing: list[str], words: dict[str, dict[str, str]]) -> list[Problem]:
    problems = []
    for key in own:
        message = Message("the word '{key}' is in no other language", key=key)
        hint = did_you_mean(key, missing, Message("add it in every language, or remove it"))
        problems.append(Problem(path, located.position(key), message, rule=RULE, hint=hint))
        if near := getattr(hint, "values", {}).get("nearest"):
            missing = [other for other in missing if other != near]
    if len(missing) > SHOWN:
        shown = Message("{words} …", words=quoted(missing[:SHOWN]))
        message = Message("{count} words are missing: {shown}", count=len(missing), shown=shown)
        return [*problems, Problem(path, Position(), message, rule=RULE, hint=Message("translate them from another language's file"))]
    for key in missing:
        message, hint = Message("the word '{key}' is missing", key=key), Message("translate '{words}'", words=_first(key, words))
        place = located.position(key) if key in located.data else _place_for(key, located, words)
        problems.append(Problem(path, place, message, rule=RULE, hint=hint))
    return problems


def _place_for(key: str, located: Located, words: dict[str, dict[str, str]]) -> Position:
    """Where a missing word belongs: before the one that follows it in another language."""
    order = next(list(strings) for strings in words.values() if key in strings)
    below = (other for other in order[order.index(key) + 1:] if other in located.data)
    return located.position(next(below, None) or (list(located.data) or [""])[-1])


def _faults_of_blanks(path: str, located: Located, strings: dict[str, str], words: dict[str, dict[str, str]]) -> list[Problem]:
    """Words in which the program could not fill in what belongs there."""
    problems = []
    for key, text in strings.items():
        blanks, others = _blanks(text), [found for other in words.values() if (found := _blanks(other.get(key, ""))) is not None]
        expected = max(others, key=lambda found: (others.count(found), len(found))) if others else blanks
        if blanks is None:
            message = Message("a brace in '{key}' is not closed, or not opened", key=key)
            problems.append(Problem(path, located.position(key), message, rule=RULE, hint=Message("write each name as in '{{date}}'")))
        elif blanks != expected and len(words) > 1:
            message = Message("'{key}' has no place for {expected}", key=key, expected=quoted(sorted(expected - blanks)))
            if blanks - expected:
                message = Message("'{key}' has a place for {found}, which other languages do not have", key=key, found=quoted(sorted(blanks - expected)))
            hint = Message("write the same names in braces as in the other languages")
            problems.append(Problem(path, located.position(key), message, rule=RULE, hint=hint))
        elif key == "months" and len(text.split()) != MONTHS:
            message = Message("'months' has {count} words, expected 12", count=len(text.split()))
            problems.append(Problem(path, located.position(key), message, rule=RULE, hint=Message("write the months with a space between them")))
    return problems


def _blanks(text: str) -> frozenset[str] | None:
    """Names in braces, or None where the braces do not fit together."""
    try:
        return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    except ValueError:
        return None
