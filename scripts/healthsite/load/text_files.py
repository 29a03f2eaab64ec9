"""Reads a text file that an editor wrote, or says what is wrong with it."""

from __future__ import annotations

from pathlib import Path

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem

LARGEST = 500_000
"""Bytes. The longest page of the site is a tenth of that; more is a file in the wrong place."""
LONGEST_LINE = 5_000
"""Characters. The longest line of the site is a seventh of that; more is something pasted by mistake."""
WRITTEN = (".md", ".yml", ".txt")
"""Files that people write line by line."""


def read_text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The text of `root/path` with LF line ends, or None and the problem."""

    def fault(message: Message, hint: Message, line: int = 1) -> tuple[None, list[Problem]]:
        return None, [Problem(path, Position(line), message, rule="readable-file", hint=hint)]

    file = root / path
    if file.is_dir():
        hint = Message("rename the folder, or make '{path}' a text file", path=path)
        return fault(Message("this is a folder, expected a file"), hint)
    try:
        size = file.stat().st_size
        if size > LARGEST:
            return fault(
                Message("the file is {size} kB; the largest allowed is {largest} kB", size=-(-size // 1000), largest=LARGEST // 1000),
                Message("a page is text only: look for something pasted by mistake, or split the page"),
            )
        raw = file.read_bytes()
    except OSError as error:
        message = Message("the file cannot be read: {reason}", reason=error.strerror)
        return fault(message, Message("check that it exists and may be read"))
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return fault(
            Message("the file is not UTF-8 text: byte {byte} on this line", byte=f"0x{raw[error.start]:02x}"),
            Message("save it again with the encoding UTF-8"),
            line,
        )
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return fault(Message("the file is not text: an empty byte stands on this line"), Message("save it again as plain text, with the encoding UTF-8"), line)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if path.endswith(WRITTEN) and (line := _too_long_a_line(text)):
        number, length = line
        return fault(
            Message("the line has {length} characters; the most allowed is {longest}", length=length, longest=LONGEST_LINE),
            Message("look for something pasted by mistake, or divide the text into paragraphs"),
            number,
        )
    return text, []


def _too_long_a_line(text: str) -> tuple[int, int] | None:
    """Number and length of the first line that nobody can have meant, or None."""
    if len(text) <= LONGEST_LINE:
        return None
    return next(((number, len(line)) for number, line in enumerate(text.split("\n"), 1) if len(line) > LONGEST_LINE), None)
