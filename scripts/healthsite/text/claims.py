"""The numbers of a claim in the ledger, which is written in English with figures or in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

from healthsite.text.figures import figures_in
from healthsite.text.remembered import remembered

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
ONE = re.compile(r"\b(?:one|single|once)\b", re.IGNORECASE)

Identity = tuple[str, bool]


def numbers_of_claim(claim: str) -> dict[Identity, str]:
    """Value and whether it is a percentage -> as written, for each number that must be among the figures."""
    spaced = figures_in(claim)  # "1 460", as in figures; commas are read so as well
    return {(found.value, found.percent): found.written for found in [*figures_in(claim, "en"), *spaced] if _whole(found, spaced)}


def numbers_hinted_at(claim: str) -> set[Identity]:
    """Numbers that a claim has in words that also mean something else: "one", "the third"."""
    words = set(re.findall(r"[a-z]+", claim.lower()))
    ordinals = {(str(value), False) for value, word in enumerate(ORDINALS, start=1) if word in words}
    return ordinals | ({("1", False)} if ONE.search(claim) else set())


@remembered
def numbers_of_figures(figures: tuple[str, ...]) -> Mapping[Identity, str]:
    """Value and whether it is a percentage -> the figure that has it."""
    return {(found.value, found.percent): figure for figure in figures for found in figures_in(figure)}


def _whole(found, spaced) -> bool:
    """Whether this is no piece of a number that is written with a space between its thousands."""
    return found.word or any((found.value, found.offset) == (whole.value, whole.offset) for whole in spaced)
