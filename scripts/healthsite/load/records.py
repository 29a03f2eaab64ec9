"""Turns data read from YAML into the model's records, and every fault in it into a problem."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic import ValidationError

from healthsite.model.data import Record
from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.text.nearest import did_you_mean

R = TypeVar("R", bound=Record)

DATE = Message("a date such as 2027-11-22")
EXPECTED = {
    "string_type": Message("text; put it between quotation marks"),
    "tuple_type": Message("a list, such as [one, two]"),
    "dict_type": Message("keys and values of its own"),
    "model_type": Message("keys and values of its own"),
    "bool_type": Message("true or false"),
    "bool_parsing": Message("true or false"),
    "too_short": Message("at least one word"),
    "string_pattern_mismatch": Message("a–z, 0–9 and single hyphens"),
    "date_type": DATE,
    "date_from_datetime_parsing": DATE,
    "date_from_datetime_inexact": DATE,
    "date_parsing": DATE,
}
"""By pydantic's type of fault: what an editor should write."""


def make_record(
    kind: type[R], data: dict[str, Any], path: str, place: Callable[..., Position], rule: str
) -> tuple[R | None, list[Problem]]:
    """A record, or None and one problem for each thing wrong with it.

    `place` gives the position of a path of keys inside the data.
    """
    try:
        return kind.model_validate(data), []
    except ValidationError as error:
        return None, [_problem(kind, fault, path, place, rule) for fault in error.errors()]


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
        message, hint = Message("the key '{name}' is missing", name=name), Message("add it")
    elif fault["type"] == "literal_error":
        expected = fault["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        message = Message("'{name}' is '{found}', expected one of: {allowed}", name=name, found=found, allowed=", ".join(expected))
        hint = did_you_mean(str(found), expected, Message("use one of these words"))
    else:
        reason = EXPECTED.get(fault["type"], fault["msg"].removeprefix("Input should be "))
        message = Message("'{name}' is '{found}', expected {expected}", name=name, found=found, expected=reason)
        hint = Message("correct the value")
    return Problem(path, place(*where), message, rule=rule, hint=hint)
