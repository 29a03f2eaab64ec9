"""YAML with line numbers: data, and where each key stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from healthsite.load.yaml_depth import too_deep
from healthsite.load.yaml_faults import fault_in_words, in_the_parsers_words
from healthsite.model.message import Message
from healthsite.model.problem import Position
from healthsite.text.remembered import remembered

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


MOST_REPEATS = 20
"""Lists and groups of keys that are given a name with `&` and repeated with `*`."""


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


def _without_words_for_true_and_false(resolvers: dict) -> dict:
    """The parser's ways to recognise a value, but for yes, no, on and off: `no` is a language."""
    plain = "tag:yaml.org,2002:bool"
    kept = {sign: [entry for entry in entries if entry[0] != plain] for sign, entries in resolvers.items()}
    for sign in "tTfF":
        kept[sign] = [*kept.get(sign, []), (plain, re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z"))]
    return kept


_LenientLoader.yaml_implicit_resolvers = _without_words_for_true_and_false(Loader.yaml_implicit_resolvers)
_LenientLoader.add_constructor("tag:yaml.org,2002:timestamp", _date_or_text)
_LenientLoader.add_multi_constructor("!", _unknown_tag)
_LenientLoader.add_multi_constructor("tag:yaml.org,2002:python/", _unknown_tag)


@remembered
def read_yaml(text: str, first_line: int = 1) -> Located:
    """Data with positions, which nobody may change: the next reader of the text gets the same.

    Raises YamlFault for a syntax error or a key that stands twice.
    """
    if hidden := yaml.reader.Reader.NON_PRINTABLE.search(text):
        code = f"U+{ord(hidden.group()):04X}"
        message = Message("a character stands here that nobody can see ({code}); remove it", code=code)
        raise YamlFault(_place(text, hidden.start(), first_line), message)
    if (deep := too_deep(text)) is not None:
        message = Message("too many lists are opened inside one another; close each with ']' or '}}' where it ends")
        raise YamlFault(_place(text, deep, first_line), message)
    loader = None
    try:
        loader = _LenientLoader(text)
        node = loader.get_single_node()
        if node is None:
            return Located(None)
        places = _Places(first_line)
        places.locate(node, ())
        return Located(loader.construct_document(node), places.positions)
    except yaml.MarkedYAMLError as error:
        mark, message = fault_in_words(error, text)
        position = Position(mark.line + first_line, mark.column + 1) if mark else Position(first_line)
        raise YamlFault(position, message) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise YamlFault(Position(first_line), in_the_parsers_words(str(error).split("\n")[0])) from error
    finally:
        if loader:
            loader.dispose()


def _place(text: str, at: int, first_line: int) -> Position:
    return Position(text.count("\n", 0, at) + first_line, at - text.rfind("\n", 0, at))


class _Places:
    """Collects where every key and list item stands."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.positions: dict[tuple, Position] = {}
        self.known: set[int] = set()
        self.repeats = 0

    def locate(self, node: yaml.Node, path: tuple) -> None:
        self.positions.setdefault(path, self.start(node))
        if isinstance(node, yaml.MappingNode):
            self.see(node, path)
            keys = set()
            for key, value in node.value:
                place = self.start(key)
                if not isinstance(key.value, str):
                    raise YamlFault(place, Message("a key must be a word; put it between quotation marks if it begins with a bracket"))
                if key.value in keys:
                    raise YamlFault(place, Message("the key '{key}' stands here for the second time", key=key.value))
                keys.add(key.value)
                self.positions[(*path, key.value)] = place
                self.locate(value, (*path, key.value))
        elif isinstance(node, yaml.SequenceNode):
            self.see(node, path)
            for index, value in enumerate(node.value):
                self.locate(value, (*path, index))

    def start(self, node: yaml.Node) -> Position:
        return Position(node.start_mark.line + self.first_line, node.start_mark.column + 1)

    def see(self, node: yaml.Node, path: tuple) -> None:
        """Count what is met a second time: it may be a part of itself, or of so many things that nobody can read it all."""
        self.repeats += id(node) in self.known
        self.known.add(id(node))
        if self.repeats > MOST_REPEATS:
            message = Message("'&' and '*' repeat here what stands elsewhere, too often or without end; write it out")
            raise YamlFault(self.positions[path[:1]], message)
