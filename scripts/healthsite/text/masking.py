"""Leaves of a text what a question is about, with spaces in place of the rest, so that positions stay true."""

from __future__ import annotations

import re

from healthsite.text.citations import CITATION
from healthsite.text.inline import ATTRIBUTES, LINK, blank, blanked
from healthsite.text.listings import LISTING

COMMENT = re.compile(r"<!--(?!-?>)(?:(?!--!>|<!--).)*?-->", re.DOTALL)
"""A comment that every browser ends in the same place, and in which no other begins."""
FENCED = re.compile(r"^([ \t]*)(```+|~~~+)[ \t]*[\w+.#-]*[ \t]*\n(?:.*\n)*?\1\2[ \t]*$", re.MULTILINE)
"""Only what is certainly code: opened, and closed by the same marks at the same indentation."""
CODE_SPAN = re.compile(r"(?<![`\\])(`++)[^\n]*?(?<!`)\1(?!`)")
TAG = re.compile(r"<(?=[/!?A-Za-z])[^<>]*>?")
DEFINITION = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*\S.*$", re.MULTILINE)
BARE_ADDRESS = re.compile(r"\b(?:https?://|www\.|mailto:|doi:)[^\s<>()\[\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
BOX = re.compile(r"^[ \t]*(?:!!!|\?\?\?).*$", re.MULTILINE)
LISTED = re.compile(rf"^{LISTING}[ \t]*$", re.MULTILINE)
RULER = re.compile(r"^[ \t]*\|?[ \t:|-]*--[ \t:|-]*$", re.MULTILINE)
"""A line that only draws: the delimiter row of a table, `---`."""
CODE = (("<!--", COMMENT), ("```", FENCED), ("~~~", FENCED), ("`", CODE_SPAN))
LABEL = re.compile(r"\]\[(?P<label>[^\[\]\n]*)\]")
"""The name of an address that stands further down: `[the book][1]`."""
MARKUP = (("]:", DEFINITION), ("<", TAG), ("://", BARE_ADDRESS), ("@", BARE_ADDRESS), ("www.", BARE_ADDRESS), ("doi:", BARE_ADDRESS),
          ("{", ATTRIBUTES), ("!!!", BOX), ("???", BOX), (":::", LISTED), ("--", RULER))
"""What to blank out, each with a sign that is part of it."""


def without_code(text: str) -> str:
    """The text with fenced code, code in backticks and comments blanked out; as long as the text."""
    return _without(text, CODE)


def words_only(markup: str) -> str:
    """Of a text without code, what a reader reads; as long as the text."""
    if "[" in markup:
        markup = LINK.sub(_words_of_link, CITATION.sub(blank, markup))
        markup = LINK.sub(_words_of_link, markup) if "![" in markup else markup  # a picture inside of a link
        markup = LABEL.sub(lambda match: f"][{' ' * len(match['label'])}]", markup) if "][" in markup else markup
    return _without(markup, MARKUP)


def _without(text: str, patterns: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    for sign, pattern in patterns:
        text = blanked(text, pattern, sign)
    return text


def _words_of_link(match: re.Match) -> str:
    """A link's words in their place; its brackets and address blanked out."""
    before, after = match.start("text") - match.start(), match.end("text") - match.start()
    whole = match.group()
    return " " * before + whole[before:after] + re.sub(r"[^\n]", " ", whole[after:])
