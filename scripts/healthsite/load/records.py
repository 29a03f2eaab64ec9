"""Turns data read from YAML into the model's records, and every fault in it into a problem."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any, TypeVar

from pydantic import ValidationError

from healthsite.model.data import Record
from healthsite.model.message import Message, quoted
from healthsite.model.problem import Position, Problem
from healthsite.text.nearest import did_you_mean

R = TypeVar("R", bound=Record)

DATE = Message("a date such as 2027-11-22")
EXPECTED = {
    "string_type": Message("text; put it between quotation marks"),
    "tuple_type": Message("a list, such as [one, two]"),
    "dict_type": Message("keys and values of its own"),
    "model_type": Message("keys and values of its own"),
    "int_type": Message("a whole number"),
    "int_parsing": Message("a whole number"),
    "int_from_float": Message("a whole number"),
    "bool_type": Message("true or false"),
    "bool_parsing": Message("true or false"),
    "too_short": Message("at least one word"),
    "string_pattern_mismatch": Message("a–z, 0–9 and single hyphens"),
    "^.$": Message("one sign"),
    "^..$": Message("two signs"),
    "date_type": DATE,
    "date_from_datetime_parsing": DATE,
    "date_from_datetime_inexact": DATE,
    "date_parsing": DATE,
}
"""By pydantic's type of fault, or the pattern that does not match: what an editor should write."""

LONGEST = 40
"""Characters of a value that is shown."""


def make_record(
    kind: type[R], data: dict[str, Any], path: str, place: Callable[..., Position], rule: str
) -> tuple[R | None, list[Problem]]:
    """A record, or None and one problem for each thing wrong with it.

    `place` gives the position of a path of keys inside the data.
    """
    try:
        return kind.model_validate(data), []
    except ValidationError as error:
        return None, [_problem(kind, fault, path, place, rule) for fault in _each_once(kind, error.errors())]


def _each_once(kind: type[Record], faults: list[Any]) -> list[Any]:
    """The faults without those that follow from another: a key that is missing because it is misspelt, a second missing key."""
    missing = [fault for fault in faults if fault["type"] == "missing"]
    unknown = [fault["loc"] for fault in faults if fault["type"] == "extra_forbidden"]
    misspelt = {
        (*where[:-1], near) for where in unknown
        for near in get_close_matches(str(where[-1]), [str(fault["loc"][-1]) for fault in missing if fault["loc"][:-1] == where[:-1]], n=1)
    }
    left: dict[tuple, list[str]] = {}
    for fault in missing:
        if fault["loc"] not in misspelt:
            left.setdefault(fault["loc"][:-1], []).append(str(fault["loc"][-1]))
    gathered = [{"type": "missing", "loc": where, "names": names} for where, names in left.items()]
    return [fault for fault in faults if fault["type"] != "missing"] + gathered


def _problem(kind: type[Record], fault: Any, path: str, place: Callable[..., Position], rule: str) -> Problem:
    where = fault["loc"]
    name = ".".join(str(part) for part in where)
    found = fault.get("input")
    if fault["type"] == "extra_forbidden":
        known = [field.alias or key for key, field in kind.model_fields.items()] if len(where) == 1 else []
        message = Message("unknown key '{name}'", name=name)
        otherwise = Message("known keys: {keys}", keys=", ".join(known)) if known else Message("remove it")
        hint = did_you_mean(str(where[-1]), known, otherwise)
    elif fault["type"] == "missing":
        names = [".".join(str(part) for part in (*where, key)) for key in fault["names"]]
        message, hint = Message("the key '{name}' is missing", name=names[0]), Message("add it")
        if len(names) > 1:
            message, hint = Message("the keys {names} are missing", names=quoted(names)), Message("add them")
    elif found is None:
        message, hint = Message("'{name}' has no value", name=name), Message("write one after the colon, or remove the line")
    elif fault["type"] == "literal_error":
        expected = fault["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        message = Message("'{name}' is '{found}', expected one of: {allowed}", name=name, found=found, allowed=", ".join(expected))
        hint = did_you_mean(str(found), expected, Message("use one of these words"))
    else:
        found = str(found) if len(str(found)) <= LONGEST else f"{str(found)[:LONGEST]}…"
        pattern = fault.get("ctx", {}).get("pattern")
        reason = EXPECTED.get(pattern) or EXPECTED.get(fault["type"], fault["msg"].removeprefix("Input should be "))
        message = Message("'{name}' is '{found}', expected {expected}", name=name, found=found, expected=reason)
        hint = Message("correct the value")
    return Problem(path, place(*where), message, rule=rule, hint=hint)
