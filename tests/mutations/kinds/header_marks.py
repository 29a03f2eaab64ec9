"""The header of a page: its borders, colons, spaces and indentation."""
from registry import bad_edit, family


def title_line(change):
    """The line of the title, written otherwise; the fault may show only on the next line."""

    def edits(page):
        number = page.header_line("title")
        yield page.with_line(number, change(page.lines[number - 1]), range(number, number + 2))

    return edits


family(__name__, title_line, {
    "front-matter": {
        "no-space-after-colon": lambda line: line.replace(": ", ":", 1),
        "colon-forgotten": lambda line: line.replace(":", "", 1),
        "equals-sign-for-a-colon": lambda line: line.replace(":", " =", 1),
    },
    "front-matter, invisible-characters": {
        "space-that-does-not-break-after-colon": lambda line: line.replace(": ", ":\u00a0", 1),
    },
})


def indented(by: str):
    """A line too far to the right."""

    def edits(page):
        number = page.header_line("description")
        yield page.with_line(number, by + page.lines[number - 1], range(number - 1, number + 1))

    return edits


family(__name__, indented, {"front-matter": {"line-indented": "  ", "tab-in-header": "\t"}})


@bad_edit("front-matter")
def header_not_closed(page):
    yield page.without(page.header()[-1] + 1)


@bad_edit("front-matter")
def header_not_opened(page):
    yield page.written("\n".join(page.lines[1:]), range(1, 2), "the first line taken away")


@bad_edit("front-matter")
def header_gone(page):
    yield page.written("\n".join(page.lines[page.header()[-1] + 1:]), range(1, 2), "the header taken away")


@bad_edit("front-matter")
def empty_line_above_header(page):
    yield page.written("\n" + page.text, range(1, 3), "an empty line above the header")


@bad_edit("front-matter")
def header_with_dashes_made_long(page):
    """Programs that mend the typography make one dash of three hyphens."""
    yield page.with_line(1, "—")


@bad_edit("front-matter")
def header_between_other_marks(page):
    lines = ["+++" if line == "---" else line for line in page.lines]
    yield page.written("\n".join(lines), range(1, 2), "'---' → '+++'")
