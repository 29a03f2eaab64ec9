"""Reads what was published elsewhere: the sources (`references.yml`) and the literature that they refer to (`literature.yml`)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from healthsite.load.data_files import RULE, place_of, read_data
from healthsite.load.records import R, make_record
from healthsite.load.yaml_lines import Located
from healthsite.model.csl import WrittenReference, WrittenWork
from healthsite.model.data import Reference, Work
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Problem

REFERENCES = "docs/_data/references.yml"
LITERATURE = "docs/_data/literature.yml"

Places = dict[str, Place]


def load_references(root: Path) -> tuple[tuple[dict[str, Reference], Places], list[Problem]]:
    """Every source by key, and where it stands. What stands under `custom` is ours, the rest is CSL-JSON."""
    located, problems = read_data(root, REFERENCES)
    references: dict[str, Reference] = {}
    places: Places = {}
    for key, entry, written in _entries(located, REFERENCES, WrittenReference, problems):
        csl = {"id": key, **_without(entry, ("custom",))}
        references[key] = Reference(id=key, csl=csl, name=written.custom.name, unknown=written.custom.unknown)
        places[key] = place_of(located, REFERENCES, (key,), entry)
    return (references, places), problems


def load_literature(root: Path) -> tuple[tuple[dict[str, Work], Places], list[Problem]]:
    """Every work by key in the order of their numbers, and where it stands; none where there is no file."""
    if not (root / LITERATURE).exists():
        return ({}, {}), []
    located, problems = read_data(root, LITERATURE)
    works: dict[str, Work] = {}
    places: Places = {}
    for key, entry, written in _entries(located, LITERATURE, WrittenWork, problems):
        csl = _without(entry, ("list-number", "mended", "unconfirmed"))
        works[key] = Work(key=key, number=written.list_number, csl=csl, mended=written.mended, unconfirmed=written.unconfirmed)
        places[key] = place_of(located, LITERATURE, (key,), entry)
    return (dict(sorted(works.items(), key=lambda item: item[1].number)), places), problems


def _entries(located: Located, path: str, kind: type[R], problems: list[Problem]) -> Iterator[tuple[str, dict[str, Any], R]]:
    """Key, what stands below it and the record made of that, for each good entry; adds the faults of the others."""
    for key, entry in located.data.items():
        if not isinstance(entry, dict):
            message = Message("'{key}' must have keys and values of its own", key=key)
            problems.append(Problem(path, located.position(key), message, rule=RULE))
            continue
        if not _is_date(entry.get("issued", {})):
            message = Message("'issued' is '{issued}', expected a date such as {{date-parts: [[2010, 6]]}}", issued=entry["issued"])
            hint = Message("write year, month and day as far as they are known; leave the line out if nothing is")
            problems.append(Problem(path, located.position(key, "issued"), message, rule=RULE, hint=hint))
            continue
        entry = {name: value for name, value in entry.items() if value is not None}
        written, faults = make_record(kind, entry, path, lambda *where, key=key: located.position(key, *where), RULE)
        problems += faults
        if written:
            yield key, entry, written


def _without(entry: dict[str, Any], ours: tuple[str, ...]) -> dict[str, Any]:
    """What the CSL processor is given."""
    return {name: value for name, value in entry.items() if name not in ours}


def _is_date(issued: object) -> bool:
    """Whether this is a date of CSL-JSON: with `date-parts`, lists of numbers, or in words only."""
    if not isinstance(issued, dict):
        return False
    parts = issued.get("date-parts", [[0]])
    return isinstance(parts, list) and bool(parts) and all(
        isinstance(part, list) and part and all(isinstance(number, int) for number in part) for part in parts
    )
