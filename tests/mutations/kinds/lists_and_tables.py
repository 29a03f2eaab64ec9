"""Lists and tables whose marks make none."""
import re

from registry import bad_edit, family
from words import SENTENCE, SOMETHING


def lists(page):
    """The numbers of the lines of every list that stands on its own."""
    known = {block.position.line for block in page.items if page.line_of(block).startswith("- ")}
    for first in sorted(known):
        if first - 1 not in known and not page.lines[first - 2].strip():
            yield [number for number in range(first, len(page.lines)) if set(range(first, number + 1)) <= known]


def marked(mark: str):
    """Another mark in front of every item of a list."""

    def edits(page):
        for numbers in lists(page):
            text = [line.replace("- ", mark, 1) if number in numbers else line for number, line in enumerate(page.lines, start=1)]
            yield page.written("\n".join(text), range(numbers[0], numbers[0] + 1), f"{mark!r} for '- ' in a list")

    return edits


family(__name__, marked, {
    "list-marks": {
        "bullets-from-word": "•\t",
        "dashes-for-hyphens": "– ",
        "no-space-after-hyphen": "-",
        "ticks-for-hyphens": "✔ ",
    },
    "list-marks, invisible-characters": {"bullets-from-the-symbol-font": "\uf0b7 "},
    "list-marks, figures-cited": {"numbers-with-brackets": "1) "},
}, everywhere={"bullets-from-word"})


@bad_edit("list-starts", "list-marks", everywhere=True)
def no_empty_line_above_list(page):
    for numbers in lists(page):
        above = page.lines[numbers[0] - 3]
        if len(numbers) > 1 and above.strip() and not above.startswith("#"):
            text = [*page.lines[: numbers[0] - 2], *page.lines[numbers[0] - 1:]]
            yield page.written("\n".join(text), range(numbers[0] - 1, numbers[0]), "the empty line above a list taken away")


@bad_edit("list-levels")
def item_indented_by_two(page):
    for numbers in lists(page):
        if len(numbers) > 1:
            yield page.with_line(numbers[1], "  " + page.lines[numbers[1] - 1])


@bad_edit("same-parts", "same-facts", on="translation", everywhere=True)
def item_dropped(page):
    for numbers in lists(page):
        if len(numbers) > 2:
            yield page.without(numbers[1])


def moved_right(by: str):
    """A paragraph that becomes code."""

    def edits(page):
        for block in page.paragraphs:
            number = block.position.line
            if page.lines[number - 2] == "" and not page.lines[number - 3].startswith(("-", " ")):
                yield page.with_line(number, by + page.line_of(block))

    return edits


family(__name__, moved_right, {"stray-indents": {"paragraph-indented-by-four": "    ", "paragraph-indented-by-a-tab": "\t"}})


def table(rows_and_place: tuple[tuple[str, ...], int]):
    """Rows below a paragraph; the problem is told on one of them. A first row that is empty keeps them apart."""
    rows, told = rows_and_place

    def edits(page):
        one, two, *_ = re.sub(r"\W", " ", SOMETHING[page.language]).split()
        lines = [row.format(one=one, two=two) for row in rows]
        for block in page.paragraphs:
            first = block.position.line + 1
            yield page.inserted(first, *lines, lines=range(first + told, first + told + 1))

    return edits


ROW, RULER = "| {one} | {two} |", "| --- | --- |"
family(__name__, table, {
    "table-heads": {
        "table-without-its-row-of-hyphens": (("", ROW, ROW), 1),
        "row-of-hyphens-too-short": (("", ROW, "| --- |", ROW), 2),
        "table-right-below-a-text": ((ROW, RULER, ROW), 0),
    },
    "table-rows": {
        "cell-too-many": (("", ROW, RULER, ROW + " x |"), 3),
        "cell-too-few": (("", ROW, RULER, "| {one} |"), 3),
    },
    "invisible-characters, table-heads": {"table-pasted-from-a-spreadsheet": (("", "{one}\t{two}", "{one}\t{two}"), 1)},
})


@bad_edit("closed-fences")
def code_not_closed(page):
    yield from page.written_anywhere("```")


@bad_edit("closed-fences")
def code_closed_by_other_marks(page):
    yield from page.written_anywhere("```", SENTENCE[page.language], "~~~")
