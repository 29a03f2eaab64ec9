"""Reads the facts ledger."""

from __future__ import annotations

from pathlib import Path

from healthsite.load.data_files import RULE, place_of, read_data
from healthsite.load.records import make_record
from healthsite.load.yaml_lines import Located
from healthsite.model.data import Fact
from healthsite.model.message import Message
from healthsite.model.place import Place
from healthsite.model.problem import Problem
from healthsite.text.nearest import did_you_mean

FACTS = "docs/_data/facts"
TOP_KEYS = ("source", "prefix", "facts")


Places = dict[str, Place]


def load_facts(root: Path) -> tuple[tuple[dict[str, Fact], Places], list[Problem]]:
    """Every fact by id, and where it stands."""
    facts: dict[str, Fact] = {}
    places: Places = {}
    problems: list[Problem] = []
    for file in sorted((root / FACTS).glob("*.yml")):
        path = file.relative_to(root).as_posix()
        located, faults = read_data(root, path)
        problems += faults
        if faults:
            continue
        source, entries = located.data.get("source"), located.data.get("facts")
        if not isinstance(source, str) or not isinstance(entries, list):
            hint = Message("a file of facts begins with 'source:', 'prefix:' and 'facts:'")
            message = Message("the source or the list of facts is missing")
            problems.append(Problem(path, located.position(), message, rule=RULE, hint=hint))
            continue
        for key in [key for key in located.data if key not in TOP_KEYS]:
            hint = did_you_mean(str(key), TOP_KEYS, Message("remove it"))
            problems.append(Problem(path, located.position(key), Message("unknown key '{name}'", name=key), rule=RULE, hint=hint))
        for index, entry in enumerate(entries):
            fact, faults = _fact(located, path, source, index, entry)
            if fact and fact.id in facts:
                message, hint = Message("the fact '{id}' exists already", id=fact.id), Message("give this one an id of its own")
                faults = [Problem(path, located.position("facts", index, "id"), message, rule=RULE, hint=hint)]
            elif fact:
                facts[fact.id] = fact
                top = {"source": located.position("source")}
                places[fact.id] = place_of(located, path, ("facts", index), entry, top)
            problems += faults
    return (facts, places), problems


def _fact(located: Located, path: str, source: str, index: int, entry: object) -> tuple[Fact | None, list[Problem]]:
    if not isinstance(entry, dict):
        problem = Problem(path, located.position("facts", index), Message("a fact must be lines of 'key: value'"), rule=RULE)
        return None, [problem]
    fact, problems = make_record(
        Fact, {**entry, "source": source}, path, lambda *where: located.position("facts", index, *where), RULE
    )
    prefix = str(located.data.get("prefix") or "")
    if fact and not fact.id.startswith(prefix):
        message = Message("the id '{id}' must begin with '{prefix}'", id=fact.id, prefix=prefix)
        problems = [Problem(path, located.position("facts", index, "id"), message, rule=RULE)]
    return fact, problems
