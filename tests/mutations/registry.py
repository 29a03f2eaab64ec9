"""The kinds of bad edits, and how each chooses what to spoil.

A kind is a function in `kinds/` that is given a page, or everything, and yields edits. It looks for
something fit in whatever the pages say today, so that it goes on working when they change.
"""
from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Any
from zlib import crc32

from edit import Edit
from material import Material

LOOKED_AT = 40
"""Edits that are made of one page, to choose one of."""


@dataclass(frozen=True)
class Kind:
    """One kind of bad edit."""

    name: str
    group: str
    """Name of the module."""
    rules: tuple[str, ...]
    """One of these must tell."""
    edits: Callable[[Material], Iterator[tuple[str, Edit]]]
    """Chosen edits, each with what it was tried on."""


KINDS: list[Kind] = []


def bad_edit(*rules: str, on: str = "page", everywhere: bool = False, times: int = 1) -> Callable:
    """Makes a function a kind; one of `rules` must tell of its edits.

    on          page | original | translation: the function is given one page; data: it is given everything
    everywhere  tried in every language that it is for, and not only in one
    times       pages, in each language; or places in the data
    """

    def register(function: Callable) -> Callable:
        name = function.__name__.replace("_", "-")
        choose = _from_data if on == "data" else _from_pages
        group = function.__module__.rpartition(".")[2]
        KINDS.append(Kind(name, group, rules, lambda material: choose(function, material, name, on, everywhere, times)))
        return function

    return register


def family(module: str, make: Callable[[Any], Callable], table: Mapping[str, Mapping[str, Any]],
           everywhere: Collection[str] = (), **options: Any) -> None:
    """Kinds that are alike: rules, with commas between them -> name of a kind -> what `make` makes its function of."""
    for rules, members in table.items():
        for name, value in members.items():
            function = make(value)
            function.__name__, function.__module__ = name, module
            bad_edit(*rules.split(", "), everywhere=name in everywhere, **options)(function)


def _from_pages(function: Callable, material: Material, name: str, on: str, everywhere: bool, times: int) -> Iterator[tuple[str, Edit]]:
    """One edit of each of some pages; always the same ones while the pages stay as they are."""
    codes = material.languages(on)
    first = crc32(name.encode()) % len(codes)
    for code in [*codes[first:], *codes[:first]]:
        chance = Random(f"{name} {code}")
        pages = chance.sample(material.pages(code), len(material.pages(code)))
        made = ((page.key, _one_of(function(page), chance)) for page in pages)
        found = list(islice(((f"{code} {key}", edit) for key, edit in made if edit), times))
        yield from found
        if found and not everywhere:
            return


def _from_data(function: Callable, material: Material, name: str, on: str, everywhere: bool, times: int) -> Iterator[tuple[str, Edit]]:
    for edit in _some_of(function(material), times, Random(name)):
        yield edit.path.removeprefix("docs/"), edit


def _one_of(edits: Iterable[Edit], chance: Random) -> Edit | None:
    return next(iter(_some_of(islice(edits, LOOKED_AT), 1, chance)), None)


def _some_of(edits: Iterable[Edit], number: int, chance: Random) -> list[Edit]:
    """As many as asked for, each with the same chance; the others are not kept: each has whole files in it."""
    kept: list[Edit] = []
    for index, edit in enumerate(edits):
        if index < number:
            kept.append(edit)
        elif (place := chance.randrange(index + 1)) < number:
            kept[place] = edit
    return kept
