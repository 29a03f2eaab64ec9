"""Files as other programs save them: the same words, other bytes."""
from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator

from right_edit import RightEdit, right_edit
from the_project import TheProject

DATA_FILES = ("docs/_data/glossary.yml", "docs/_data/labels.yml", "docs/_data/references.yml", "docs/_data/facts/nhi-cpp.yml",
              "docs/_data/page-types.yml", "docs/_data/redirects.yml", "docs/_data/permalinks.txt", "mkdocs.yml", "overrides/strings/da.yml")
KEPT = re.compile(r"\[[^\[\]]*\](?:\([^()]*\))?(?:\{[^{}]*\})?| (?=\d+\.)")
MARKS = re.compile(r"(?P<indent> *)(?P<mark>(?:[-*+]|\d+\.) +)?")


def saved(project: TheProject, save: Callable[[str], str | bytes]) -> Iterator[RightEdit]:
    """Every page, and then every data file, as a program saves it."""
    yield RightEdit({page.path: save(project.texts[page.path]) for page in project.site.pages.values()})


def saved_data(project: TheProject, save: Callable[[str], str | bytes]) -> Iterator[RightEdit]:
    yield RightEdit({path: save(project.texts[path]) for path in DATA_FILES})


@right_edit
def pages_with_the_line_ends_of_windows(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: text.replace("\n", "\r\n"))


@right_edit
def data_with_the_line_ends_of_windows(project: TheProject) -> Iterator[RightEdit]:
    yield from saved_data(project, lambda text: text.replace("\n", "\r\n"))


@right_edit
def pages_that_do_not_end_with_a_new_line(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: text.rstrip("\n"))


@right_edit
def data_that_does_not_end_with_a_new_line(project: TheProject) -> Iterator[RightEdit]:
    yield from saved_data(project, lambda text: text.rstrip("\n"))


@right_edit
def pages_with_spaces_at_the_ends_of_lines(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: text.replace("\n", " \n"))


@right_edit
def data_with_spaces_at_the_ends_of_lines(project: TheProject) -> Iterator[RightEdit]:
    yield from saved_data(project, lambda text: text.replace("\n", "  \n"))


@right_edit
def files_with_a_byte_order_mark(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: text.encode("utf-8-sig"))
    yield from saved_data(project, lambda text: text.encode("utf-8-sig"))


@right_edit
def pages_with_more_empty_lines(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: text.replace("\n\n", "\n\n\n") + "\n\n")


@right_edit
def pages_with_stars_for_items(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: re.sub(r"^( *)- (?!-)", r"\1* ", text, flags=re.MULTILINE))


@right_edit
def pages_with_lines_of_eighty_signs(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: with_short_lines(text, 80))


@right_edit
def pages_with_lines_of_thirty_signs(project: TheProject) -> Iterator[RightEdit]:
    yield from saved(project, lambda text: with_short_lines(text, 30))


@right_edit
def comments_and_quotation_marks_in_data(project: TheProject) -> Iterator[RightEdit]:
    text = project.texts["docs/_data/facts/nhi-cpp.yml"]
    text = re.sub(r"^(  topic:) (.*)$", r'\1 "\2"  # checked by hand', text, flags=re.MULTILINE)
    text = re.sub(r"^  (claim:) \"([^\\\n]*)\"$", r"  # in our own words\n  \1 >-\n    \2", text, flags=re.MULTILINE)
    yield RightEdit({"docs/_data/facts/nhi-cpp.yml": text})


def with_short_lines(text: str, width: int) -> str:
    """The text of a page with its lines broken, as some editor programs do; its header, tables, headings and lists from data as they were.

    Kept on one line are links with what stands behind them in braces, a number with a full stop and the word before it, which
    would begin a list, and a line with a remark that allows something there.
    """
    header, body = re.match(r"(---\n.*?\n---\n)(.*)", text, re.DOTALL).groups()
    return header + "\n".join(broken(line, width) for line in body.split("\n"))


def broken(line: str, width: int) -> str:
    found = MARKS.match(line)
    if line.lstrip().startswith(("|", "#", "!!!", ":::")) or "<!-- allow " in line or not line.strip():
        return line
    begin = found.group()
    rest = found["indent"] + " " * (4 if found["mark"] else 0)
    whole = KEPT.sub(lambda kept: kept.group().replace(" ", "\0"), line[len(begin):])
    parts = textwrap.wrap(whole, width, initial_indent=begin, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
    return "\n".join(parts).replace("\0", " ")
