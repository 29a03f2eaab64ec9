"""What an SVG file carries that is no drawing: programs, event handlers, things fetched from elsewhere."""

from __future__ import annotations

import re
from xml.parsers import expat

from healthsite.model.message import Message
from healthsite.model.picture import Danger
from healthsite.model.problem import Position

PROGRAMS = {"script", "handler", "listener", "foreignobject", "iframe", "embed", "object", "audio", "video"}
"""Elements that run or embed something (https://www.w3.org/TR/SVG2/embedded.html, /interact.html#ScriptElement)."""
REFERENCES = {"href", "src"}
DRAWN_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpeg|webp|avif|gif)[;,]|$)", re.IGNORECASE)
FETCHED_BY_STYLE = re.compile(r"@import|url\(\s*[\"']?\s*(?!#|data:image/(?:png|jpeg|webp|avif|gif)[;,])[^)\s\"']", re.IGNORECASE)
PROGRAM_ADDRESS = re.compile(r"\s*(?:javascript|vbscript|data:text)\s*:?", re.IGNORECASE)


def svg_dangers(data: bytes) -> tuple[Danger, ...]:
    """Everything dangerous in the bytes of an SVG file, in order, each at its line and column."""
    return _Reader(data).dangers()


class _Reader:
    """Walks through one file and notes what it meets."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.found: list[Danger] = []
        self.style: list[str] = []
        self.style_start = -1
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self.element
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.words
        self.parser.ProcessingInstructionHandler = self.instruction
        self.parser.EntityDeclHandler = self.entity

    def dangers(self) -> tuple[Danger, ...]:
        try:
            self.parser.Parse(self.data, True)
        except expat.ExpatError as error:
            reason = expat.ErrorString(error.code)
            self.found.append(Danger(Message("a fault in its code: {reason}", reason=reason), Position(error.lineno, error.offset + 1)))
        except _Entity:
            pass  # an entity may stand for anything, even for itself a million times: nothing after it is read
        return tuple(self.found)

    def note(self, what: Message, attribute: str = "") -> None:
        self.found.append(Danger(what, self.place(attribute)))

    def place(self, attribute: str = "") -> Position:
        """Where the parser is; for an attribute, where its name stands in the element's tag."""
        start = self.parser.CurrentByteIndex
        if attribute:
            match = re.compile(rb"\s" + re.escape(attribute.encode()) + rb"\s*=").search(self.data, start)
            start = match.start() + 1 if match else start
        return self.position(start)

    def position(self, start: int) -> Position:
        """Line and column of a byte."""
        line_start = self.data.rfind(b"\n", 0, start) + 1
        column = len(self.data[line_start:start].decode("utf-8", "replace")) + 1
        return Position(self.data.count(b"\n", 0, start) + 1, column)

    def element(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2].lower()
        if local == "style":
            self.style, self.style_start = [], self.parser.CurrentByteIndex
        if local in PROGRAMS:
            self.note(Message("the element '{name}'", name=name))
        for attribute, value in attributes.items():
            short = attribute.rpartition(":")[2].lower()
            if short.startswith("on"):
                self.note(Message("the event handler '{attribute}'", attribute=attribute), attribute)
            elif short in REFERENCES and not DRAWN_INSIDE.match(value):
                self.note(program(value) if PROGRAM_ADDRESS.match(value) else reference(value), attribute)
            elif short == "attributename" and re.match(r"\s*(?:on|(?:xlink:)?href\s*$)", value, re.IGNORECASE):
                self.note(Message("a change of '{attribute}'", attribute=value.strip()), attribute)
            elif FETCHED_BY_STYLE.search(value):
                self.note(reference(value), attribute)

    def words(self, text: str) -> None:
        if self.style_start >= 0:
            self.style.append(text)

    def end(self, name: str) -> None:
        if name.rpartition(":")[2].lower() != "style":
            return
        text, start, self.style_start = "".join(self.style), self.style_start, -1
        for match in FETCHED_BY_STYLE.finditer(text):
            rule = text[match.start():].split("\n")[0].split("}")[0]
            at = self.data.find(match.group().encode(), start)
            self.found.append(Danger(reference(rule), self.position(max(at, start))))

    def instruction(self, target: str, text: str) -> None:
        if target.lower() == "xml-stylesheet":
            self.note(Message("the style sheet '{text}'", text=shortened(text)))

    def entity(self, name: str, *_rest: object) -> None:
        self.note(Message("the entity '{name}'", name=name))
        raise _Entity


class _Entity(Exception):
    """An entity is declared."""


def reference(value: str) -> Message:
    return Message("the reference '{value}'", value=shortened(value))


def program(value: str) -> Message:
    return Message("the program '{value}'", value=shortened(value))


def shortened(text: str) -> str:
    """The first words of a longer text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
