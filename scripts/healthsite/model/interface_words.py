"""Which words of the interface the program itself asks for; the templates ask for more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from healthsite.model.data import KINDS, Fact, Strength

PLACES = "place."
"""Words for the place in a source begin so; which of them there are, the file itself says."""

SEARCH = "search."
"""Words of the search begin so: the browser gets all of them with the index."""

SEARCH_WORDS = tuple(f"{SEARCH}{name}" for name in (
    "all", "broken", "by", "guessed", "label", "many", "more", "none", "one", "open", "others", "overview", "try", "wait",
))

ALWAYS = ("404.text", "404.title", "citation.label", "close", "date", "months", "moved.title", "report.subject", *SEARCH_WORDS)
LEVELS = ("level.caution", "level.note", "level.urgent")
OF_PICTURES = ("percent", *(f"picture.{name}" for name in ("continue", "download", "movement", "next", "pause", "steps")))

OF_LISTS = {
    "a-z": ("glossary.letters",),
    "changes": ("change.meaning", "change.wording"),
    "glossary": ("glossary.also", "glossary.letters"),
    "literature": ("literature.mended", "literature.unconfirmed"),
    "pages": (),
    "questions": (),
    "sources": ("sources.unknown",),
    "statements": (),
}
"""Name of a list made from data -> the words that stand in it."""


def words_of_the_program() -> frozenset[str]:
    """Every word that it may ask for, whatever the facts are."""
    kinds = {f"kind.{kind}{form}" for kind in KINDS for form in ("", ".short")}
    lists = (word for words in OF_LISTS.values() for word in words)
    return frozenset({*ALWAYS, *LEVELS, "language.hint", *OF_PICTURES, *kinds, *lists, *(f"strength.{strength}" for strength in get_args(Strength))})


def words_for(facts: Iterable[Fact], lists: Iterable[str] = (), pictures: bool = False) -> list[str]:
    """The words that it asks for to show these facts, lists and pictures and what stands around them, sorted."""
    of_facts = (word for fact in facts for word in (f"kind.{fact.kind}", f"kind.{fact.kind}.short", f"strength.{fact.strength}"))
    of_lists = (word for name in lists for word in OF_LISTS.get(name, ()))
    return sorted({*ALWAYS, *of_facts, *of_lists, *(OF_PICTURES if pictures else ())})
