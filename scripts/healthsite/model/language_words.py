"""The words of a language: by which it is recognised, and which of its neighbours' words are never right in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from healthsite.model.data import Record

NOTHING = re.compile(r"(?!)")


def _spread(value: Any) -> Any:
    """A list from words in one text with spaces between them, or the list itself."""
    return value.split() if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_spread), Field(json_schema_extra={"type": ["array", "string"]})]
"""A list of words, or one text with spaces between them."""


class WrittenWords(Record):
    """The words by which a language is recognised, as its file has them."""

    common: Words = ()
    """Small, everyday words. Those shared with a neighbouring language stand in both files: then they do not count."""
    typical: Words = ()
    """Spellings: `*` stands for any letters, or none. They hold for whole words."""
    names: Words = ()
    """How the names of bodies abroad end or begin; with a capital they may stand in any text. `*` as above."""
    never: dict[str, str] = {}
    """Words that do not exist in the language: what is to be written instead. `*` as above."""


@dataclass(frozen=True)
class LanguageWords:
    """What stands in `docs/_data/languages/<language>.words.yml`, all in lower case."""

    common: frozenset[str] = frozenset()
    """Words that every longer text of the language is full of."""
    typical: re.Pattern[str] = NOTHING
    """Matches a whole word that is spelt as only this language, or few others, would spell it."""
    names: re.Pattern[str] = NOTHING
    """Matches a whole word that, with a capital, is the name of a body abroad."""
    never: dict[str, str] = field(default_factory=dict)
    """A word or phrase that does not exist in the language -> what to write."""
    never_spelt: tuple[tuple[re.Pattern[str], str], ...] = ()
    """Matches a whole word that does not exist in the language, and what to write."""

    __hash__ = object.__hash__

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """What is never right and more than one word."""
        return tuple(wrong for wrong in self.never if " " in wrong)

    @cached_property
    def weight(self) -> Callable[[str], int]:
        """How strongly a word speaks for this language: 2 a common word, 1 a spelling, 0 neither."""
        return cache(lambda word: 2 if word in self.common else int(bool(self.typical.fullmatch(word))))

    @cached_property
    def right_for(self) -> Callable[[str], str]:
        """What to write for a word that does not exist in the language; empty for every other word."""
        return cache(lambda word: self.never.get(word) or self._right_spelling(word))

    def _right_spelling(self, word: str) -> str:
        return next((right for pattern, right in self.never_spelt if pattern.fullmatch(word)), "")


@dataclass(frozen=True, slots=True)
class Stranger:
    """A paragraph or sentence in another language than the text around it."""

    language: str
    """Empty for one that we do not know."""
    first: int
    """Offset of its first word in the passage."""
    end: int
