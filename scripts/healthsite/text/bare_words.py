"""The words of a short text without signs, figures and capitals, so that `Click here!` is `click here`."""

from __future__ import annotations

import re

NO_WORD = re.compile(r"[\W\d_]+")


def bare_words(text: str) -> str:
    """Lower-case words with one space between them; empty where there is no letter at all."""
    return NO_WORD.sub(" ", text).strip().casefold()
