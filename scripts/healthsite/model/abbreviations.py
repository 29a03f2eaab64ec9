"""Abbreviations that a page need not explain."""

from __future__ import annotations

from healthsite.model.data import Record

ABBREVIATIONS = "docs/_data/abbreviations.yml"


class Abbreviations(Record):
    """What stands in `docs/_data/abbreviations.yml`."""

    known: dict[str, tuple[str, ...]] = {}
    """Per language: those that are better known than what they stand for."""
    names: tuple[str, ...] = ()
    """Names in capitals, the same in every language, that cannot be written out."""

    def need_no_words(self, language: str) -> frozenset[str]:
        return frozenset((*self.known.get(language, ()), *self.names))
