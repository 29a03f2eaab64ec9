"""What the dictionary of a language, and the project's own list of words, say of the words in our texts."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Misspelt:
    """A word, or a part of one with hyphens, that neither the dictionary nor the list knows."""

    word: str
    offset: int
    """Where the part begins in the whole word."""
    suggestions: tuple[str, ...]
    """What may have been meant, the likeliest first."""


@dataclass(frozen=True)
class ListedWord:
    """A line of the project's own list."""

    word: str
    line: int
    is_needed: bool
    """Whether a text has it and would be wrong without it."""
    in_dictionary: bool
    """Whether the dictionary or the glossary has it too."""


@dataclass(frozen=True)
class Spelling:
    """The words of one language."""

    path: str
    """The project's own list, relative to its folder."""
    misspelt: dict[str, tuple[Misspelt, ...]] = field(default_factory=dict)
    """Word as it stands in a text -> what is wrong in it"""
    listed: tuple[ListedWord, ...] = ()
    """The list, in the order of the file."""
