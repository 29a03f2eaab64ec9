"""YAML with line numbers: data, and where each key stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from healthsite.load.yaml_faults import fault_in_words, in_the_parsers_words
from healthsite.model.message import Message
from healthsite.model.problem import Position
from healthsite.text.remembered import remembered

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class YamlFault(Exception):
    """A text is not YAML; says where and why."""

    def __init__(self, position: Position, message: Message) -> None:
        super().__init__(message)
        self.position = position
        self.message = message


@dataclass(frozen=True)
class Located:
    """Plain data and the position of every key or list item in it."""

    data: Any
    positions: dict[tuple, Position] = field(default_factory=dict)
    """Path into the data, such as `("facts", 3, "kind")` -> position of the key or item."""

    def position(self, *path: Any) -> Position:
        """Where a path stands, or the nearest thing around it."""
        while path and path not in self.positions:
            path = path[:-1]
        return self.positions.get(path, Position())


class _LenientLoader(Loader):  # type: ignore[misc, valid-type]
    """Reads tags that other programs understand (`!ENV`, `!!python/name`) as plain data."""


def _unknown_tag(loader: Any, _suffix: str, node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return loader.construct_sequence(node, deep=True)
    if isinstance(node, yaml.MappingNode):
        return loader.construct_mapping(node, deep=True)
    return loader.construct_scalar(node)


def _date_or_text(loader: Any, node: yaml.Node) -> Any:
    """A date, or the words as written where there is no such day: whoever asked for a date says so, with its line."""
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return loader.construct_scalar(node)


_LenientLoader.add_constructor("tag:yaml.org,2002:timestamp", _date_or_text)
_LenientLoader.add_multi_constructor("!", _unknown_tag)
_LenientLoader.add_multi_constructor("tag:yaml.org,2002:python/", _unknown_tag)


@remembered
def read_yaml(text: str, first_line: int = 1) -> Located:
    """Data with positions, which nobody may change: the next reader of the text gets the same.

    Raises YamlFault for a syntax error or a key that stands twice.
    """
    loader = None
    try:
        loader = _LenientLoader(text)
        node = loader.get_single_node()
        if node is None:
            return Located(None)
        positions: dict[tuple, Position] = {}
        _locate(node, (), positions, first_line)
        return Located(loader.construct_document(node), positions)
    except yaml.MarkedYAMLError as error:
        mark, message = fault_in_words(error)
        position = Position(mark.line + first_line, mark.column + 1) if mark else Position(first_line)
        raise YamlFault(position, message) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlFault(Position(first_line), in_the_parsers_words(str(error).split("\n")[0])) from error
    finally:
        if loader:
            loader.dispose()


def _locate(node: yaml.Node, path: tuple, positions: dict, first_line: int) -> None:
    if path not in positions:
        positions[path] = Position(node.start_mark.line + first_line, node.start_mark.column + 1)
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            place = Position(key.start_mark.line + first_line, key.start_mark.column + 1)
            if not isinstance(key.value, str):
                raise YamlFault(place, Message("a key must be a word; put it between quotation marks if it begins with a bracket"))
            if key.value in seen:
                raise YamlFault(place, Message("the key '{key}' stands here for the second time", key=key.value))
            seen.add(key.value)
            positions[(*path, key.value)] = place
            _locate(value, (*path, key.value), positions, first_line)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _locate(value, (*path, index), positions, first_line)
