"""What changed on the pages, and when: told on the page itself and on the front page."""

from __future__ import annotations

from datetime import date as Date
from typing import Literal

from healthsite.model.data import PerLanguage, Record

EVERY_PAGE = "all"


class PageChange(Record):
    """One change, to one page or several."""

    date: Date
    """The day on which readers saw it."""
    kind: Literal["meaning", "wording"]
    """Whether a reader learns something else than before, or the same in better words."""
    pages: tuple[str, ...]
    """Keys of the pages that changed; `[all]` for every page."""
    what: PerLanguage
    """What changed, in one short sentence for readers."""

    def is_of(self, key: str) -> bool:
        """Whether it changed a page."""
        return EVERY_PAGE in self.pages or key in self.pages
