"""What each language has agreed on: its signs, and its words to avoid."""

from __future__ import annotations

from pydantic import Field

from healthsite.model.data import Record


class Typography(Record):
    """The signs of one language, as its file in `docs/_data/languages/` says."""

    quotes: str = Field(pattern="^..$")
    """The opening and the closing quotation mark."""
    inner_quotes: str = Field(pattern="^..$")
    """The marks of a quotation inside a quotation."""
    apostrophe: str = Field(pattern="^.$")
    """The sign in a word: `doctor’s`."""
    dash: str = Field(pattern="^.$")
    """What stands between two thoughts, with a space on both sides."""
    range: str = Field(pattern="^.$")
    """What stands between two figures, without spaces."""
    no_break_space_after_digit: bool = False
    """Whether a space that does not break may follow a digit: `1 460`, `6 %`."""


class AvoidedWords(Record):
    """Words that we do not use, and what we write instead."""

    avoid: tuple[str, ...] = Field(min_length=1)
    """Every form of the word, or phrases; whole words, capitals do not count."""
    instead: str
    """The better word."""
    why: str = ""
    """For the editor: what is wrong with it."""
