"""A name for a file out of words as people write them."""

from __future__ import annotations

import re
import unicodedata

SPELT_OUT = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})


def plain_name(words: str) -> str:
    """Lower-case letters a–z, digits and hyphens: `Brød og smør` becomes `broed-og-smoer`. Empty where nothing is left."""
    spelt = unicodedata.normalize("NFKD", words.lower().translate(SPELT_OUT)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", spelt).strip("-")
