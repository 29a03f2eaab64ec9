"""Ways to spoil a line of a data file: kinds say which lines are fit, and what becomes of them."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from edit import Edit
from material import File, Material


def lines_of(material: Material, path: str, wanted: str) -> Iterator[tuple[File, int, re.Match[str]]]:
    """Every line, in the file or in all files of the folder, that a pattern matches."""
    for file in material.files(path, "") if path.endswith("/") else [material.file(path)]:
        for number, line in enumerate(file.lines, start=1):
            match = re.match(wanted, line)
            if match:
                yield file, number, match


def rewritten(where: tuple) -> Callable:
    """Makes a function for a kind of (path, pattern, replacement, lines above and below on which it may be told)."""
    path, wanted, new, above, below = (*where, 0, 0)[:5]

    def edits(material: Material) -> Iterator[Edit]:
        for file, number, match in lines_of(material, path, wanted):
            changed = re.sub(wanted, new, match.string, count=1)
            if changed != match.string:
                yield file.with_line(number, changed, range(max(number - above, 1), number + below + 1))

    return edits


def taken_out(where: tuple) -> Callable:
    """Makes a function for a kind of (path, pattern, lines above and below on which it may be told)."""
    path, wanted, above, below = (*where, 2, 1)[:4]

    def edits(material: Material) -> Iterator[Edit]:
        for file, number, _ in lines_of(material, path, wanted):
            gone = file.without(number)
            yield Edit(gone.changes, file.path, range(max(number - above, 1), number + below + 1), gone.what)

    return edits


def with_line(file: File, number: int, new: str) -> str:
    """The text of a file with another line."""
    return "\n".join([*file.lines[: number - 1], new, *file.lines[number:]])


def end_of_entry(file: File, first: int, inside: str) -> int:
    """The line after an entry: the first that does not begin as its lines do."""
    return next((n for n in range(first + 1, len(file.lines) + 1) if not file.lines[n - 1].startswith(inside)), len(file.lines) + 1)
