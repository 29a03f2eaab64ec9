"""What a text states in numbers: figures, and number words that are a percentage or a share.

Other number words count things ("two tests"), "part 2" says where something stands: they state nothing that would need a source beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from healthsite.text.figures import figures_in
from healthsite.text.pointers import is_pointer
from healthsite.text.remembered import remembered
from healthsite.text.shares import shares_in
from healthsite.text.spoken_shares import spoken_shares


OF_THINGS = re.compile(r"\s(?:the|de)\s", re.IGNORECASE)
"""One of the two ovaries is a thing, not a share."""


@dataclass(frozen=True)
class StatedFigure:
    """A number, or the numbers of a share, and where it starts in the text."""

    values: tuple[str, ...]
    offset: int
    written: str
    share: float | None = None
    """The share that it is, in per cent; None where it is none."""


@remembered
def stated_figures(text: str, language: str) -> tuple[StatedFigure, ...]:
    """In the order of the text; "seven in ten" is one."""
    shares = [(one, (one.part, one.whole)) for one in shares_in(text, language) if not OF_THINGS.search(one.written)]
    shares += [(one, (f"{one.part}/{one.whole}",)) for one, _ in spoken_shares(text, language)]
    found = [StatedFigure(values, one.offset, one.written, 100 * float(one.part) / float(one.whole)) for one, values in shares if float(one.whole)]
    inside = {place for one, _ in shares for place in range(one.offset, one.offset + len(one.written))}
    found += [
        StatedFigure((one.value,), one.offset, one.written, float(one.value) if one.percent else None)
        for one in figures_in(text, language)
        if one.offset not in inside and (one.percent or not one.word) and not is_pointer(text, one.offset, language)
    ]
    return tuple(sorted(found, key=lambda one: one.offset))
