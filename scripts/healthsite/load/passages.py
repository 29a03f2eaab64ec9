"""Finds the texts that readers meet: bodies and headers of pages, and what data files say in each language."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any

from healthsite.load.empty_words import PATH as EMPTY_WORDS
from healthsite.load.front_matter import HEADER as HEADER_LINES
from healthsite.load.typography import TYPOGRAPHY
from healthsite.load.avoided_words import AVOIDED_WORDS
from healthsite.load.yaml_lines import YamlFault, read_yaml
from healthsite.model.abbreviations import ABBREVIATIONS
from healthsite.model.page import Page
from healthsite.model.passage import BODY, DATA, HEADER, Passage
from healthsite.model.problem import Position
from healthsite.text.masking import without_code, words_only
from healthsite.text.remembered import remembered

SEARCH_WORDS = ("synonyms", "also")
"""Keys whose words are there to be found by, as people type them: their wording is nobody's business."""
NOT_FOR_READERS = (TYPOGRAPHY, AVOIDED_WORDS, EMPTY_WORDS, ABBREVIATIONS)
DATA_FILE = re.compile(r"docs/_data/(?:pictures/)?[^/]+\.yml")
GAP = re.compile(r"[\s:\"'>|\[,-]*")
SPACES = re.compile(r"\s*")
STRINGS_FILE = re.compile(r"overrides/strings/([^/]+)\.yml")


def passages_of(pages: Iterable[Page], texts: dict[str, str], codes: tuple[str, ...]) -> tuple[Passage, ...]:
    """Every passage of the site; `texts` maps paths to what the files hold."""
    found: list[Passage] = []
    for page in pages:
        text = texts.get(page.path, "")
        if header := HEADER_LINES.match(text):
            found += _header(page, text[: header.end()])
            first = Position(text.count("\n", 0, header.end()) + 1)
            found.append(_passage(page.path, page.language, BODY, first, text[header.end():]))
    for path, text in texts.items():
        strings = STRINGS_FILE.fullmatch(path)
        if strings or (DATA_FILE.fullmatch(path) and path not in NOT_FOR_READERS):
            found += _data(path, text, codes, strings[1] if strings else "")
    return tuple(found)


@remembered
def _passage(path: str, language: str, kind: str, start: Position, text: str, wording: bool = True) -> Passage:
    markup = without_code(text)
    words = words_only(markup) if wording else " " * len(markup)
    return Passage(path, language, kind, start, markup, words)


def _header(page: Page, text: str) -> Iterator[Passage]:
    place = _Place(text)
    for key in ("title", "nav_title", "description", "synonyms"):
        value = getattr(page.front, key)
        offset = place.offset(page.key_positions.get(key, Position())) + len(key)
        for written in (value,) if isinstance(value, str) else value or ():
            found = place.after(written, offset)
            yield place.passage(page.path, page.language, HEADER, written, found, offset, key not in SEARCH_WORDS)
            offset = found[1] if found else offset


def _data(path: str, text: str, codes: tuple[str, ...], language: str) -> Iterator[Passage]:
    try:
        located = read_yaml(text)
    except YamlFault:
        return
    place = _Place(text)
    for where, value in _texts(located.data):
        code = language or next((part for part in where if part in codes), "")
        if code and where:
            key = next((part for part in reversed(where) if isinstance(part, str)), "")
            offset = place.offset(located.position(*where))
            offset += len(key) if place.text.startswith(key, offset) and where[-1] == key else 0
            yield place.passage(path, code, DATA, value, place.after(value, offset), offset, key not in SEARCH_WORDS)


def _texts(value: Any, where: tuple = ()) -> Iterator[tuple[tuple, str]]:
    """Path into the data and text, for every text in it."""
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, (dict, list)):
        for part, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _texts(inner, (*where, part))


class _Place:
    """Finds where in a YAML text a value stands as written."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def offset(self, position: Position) -> int:
        return self.starts[min(position.line, len(self.starts)) - 1] + position.column - 1

    def after(self, value: str, offset: int) -> tuple[int, int] | None:
        """From where to where a value stands that begins at an offset or after signs of YAML only."""
        for start in range(offset, GAP.match(self.text, offset).end() + 1):
            if end := self._end(value.strip(), start):
                return start, end
        return None

    def _end(self, value: str, start: int) -> int:
        """Where a value that begins here ends, its line breaks as they may be; 0 if it does not stand here."""
        if self.text.startswith(value, start):
            return start + len(value)
        end = at = start
        for word in value.split():
            forms = (word, word.replace('"', '\\"'), word.replace("'", "''"))
            written = next((form for form in forms if self.text.startswith(form, at)), None)
            if written is None:
                return 0
            end = at + len(written)
            at = SPACES.match(self.text, end).end()
        return end

    def passage(self, path: str, language: str, kind: str, value: str, place: tuple[int, int] | None, otherwise: int, wording: bool):
        """A passage of the text as written; with escapes in it, the value itself at the place of its key."""
        start, raw = (place[0], self.text[slice(*place)]) if place else (otherwise, value)
        line = bisect_right(self.starts, start)
        return _passage(path, language, kind, Position(line, start - self.starts[line - 1] + 1), raw, wording)
