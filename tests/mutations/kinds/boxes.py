"""Boxes, lists and tables that are not shown as such."""
import re

from healthsite.text.link_targets import target_from
from registry import bad_edit
from words import SENTENCE, SOMETHING


def boxes(page):
    """Every box at the start of a line: number of its line, its name, and the lines of its text."""
    for box in page.page.document.boxes:
        first = box.position.line
        if box.position.column > 1:
            continue
        last = first
        while last < len(page.lines) and (not page.lines[last].strip() or page.lines[last].startswith("    ")):
            last += 1
        inside = [number for number in range(first + 1, last + 1) if page.lines[number - 1].strip()]
        if inside:
            yield first, box.type, inside


def reopened(page, pattern: str):
    for first, name, _ in boxes(page):
        yield page.with_line(first, pattern.format(name=name))


def dedented(page, spaces: int):
    for first, name, inside in boxes(page):
        lines = [
            " " * spaces + line[4:] if number in inside else line for number, line in enumerate(page.lines, start=1)
        ]
        yield page.written("\n".join(lines), range(inside[0], inside[0] + 1), f"the text of '{name}' indented by {spaces}")


@bad_edit("known-boxes", everywhere=True)
def letter_lost_in_box_name(page):
    for first, name, _ in boxes(page):
        yield page.with_line(first, f"!!! {name[:-2]}{name[-1]}")


@bad_edit("known-boxes")
def box_of_the_theme(page):
    yield from reopened(page, "!!! warning")


@bad_edit("known-boxes", "box-openings")
def box_name_in_capitals(page):
    for first, name, _ in boxes(page):
        yield page.with_line(first, f"!!! {name.title()}")


@bad_edit("box-openings")
def two_exclamation_marks(page):
    yield from reopened(page, "!! {name}")


@bad_edit("box-openings")
def no_space_before_box_name(page):
    yield from reopened(page, "!!!{name}")


@bad_edit("box-openings")
def words_behind_box_name(page):
    for first, name, _ in boxes(page):
        yield page.with_line(first, f"!!! {name} {SOMETHING[page.language]}")


@bad_edit("box-openings")
def title_behind_box_name(page):
    yield from reopened(page, '!!! {name} "!"')


@bad_edit("box-openings")
def box_that_folds(page):
    yield from reopened(page, "??? {name}")


@bad_edit("box-openings")
def box_as_on_github(page):
    for first, name, inside in boxes(page):
        yield page.with_line(first, "> [!NOTE]")


@bad_edit("box-openings")
def box_with_colons(page):
    yield from reopened(page, "::: {name}")


@bad_edit("box-openings", "known-boxes")
def box_without_a_name(page):
    yield from reopened(page, "!!!")


@bad_edit("box-openings", "box-contents", "stray-indents")
def box_indented_by_a_space(page):
    yield from reopened(page, " !!! {name}")


@bad_edit("box-contents", everywhere=True)
def text_of_box_not_indented(page):
    yield from dedented(page, 0)


@bad_edit("box-contents")
def text_of_box_indented_by_two(page):
    yield from dedented(page, 2)


@bad_edit("stray-indents", "kinds-in-boxes", "same-boxes", "translations-follow")
def name_of_box_lost(page):
    """Its text stays indented, which makes it code."""
    for first, name, inside in boxes(page):
        if inside[0] == first + 2:
            yield page.with_line(first, "", range(first, inside[-1] + 1))


@bad_edit("kinds-in-boxes", "same-parts", "same-boxes", "translations-follow")
def box_made_plain_text(page):
    for first, name, inside in boxes(page):
        lines = [
            line.removeprefix("    ") if number in inside else line for number, line in enumerate(page.lines, start=1)
        ]
        text = "\n".join([*lines[: first - 1], *lines[first + 1:]])
        yield page.written(text, range(max(first - 2, 1), inside[-1]), f"the box '{name}' made plain text")


@bad_edit("same-boxes", "same-facts", "same-parts", on="translation", everywhere=True)
def box_dropped(page):
    for first, _, inside in boxes(page):
        yield page.without(first, inside[-1])


@bad_edit("same-boxes", "translations-follow", "kinds-in-boxes")
def box_of_another_kind(page):
    for first, name, _ in boxes(page):
        other = next(label.key for label in page.site.labels.values() if label.key != name and not label.leads_to_disagreement)
        yield page.with_line(first, f"!!! {other}")


@bad_edit("disputed-boxes")
def disagreement_without_a_link(page):
    for block in page.paragraphs:
        if page.key != page.site.settings.disagreements_page:
            name = next(label.key for label in page.site.labels.values() if label.leads_to_disagreement)
            yield page.written_below(block, f"!!! {name}", "", f"    {SENTENCE[page.language]}")


@bad_edit("disputed-boxes")
def disagreement_with_a_link_to_no_row(page):
    target = target_from(page.key, page.site.settings.disagreements_page)
    for block in page.paragraphs:
        if page.key != page.site.settings.disagreements_page:
            name = next(label.key for label in page.site.labels.values() if label.leads_to_disagreement)
            yield page.written_below(block, f"!!! {name}", "", f"    [{SOMETHING[page.language]}]({target}).")


# lists

def lists(page):
    """The numbers of the lines of every list that stands on its own."""
    known = {block.position.line for block in page.items if page.line_of(block).startswith("- ")}
    for first in sorted(known):
        if first - 1 not in known and not page.lines[first - 2].strip():
            yield [number for number in range(first, len(page.lines)) if set(range(first, number + 1)) <= known]


def remarked(page, change, lines=None):
    """Another mark in front of every item of a list."""
    for numbers in lists(page):
        text = [change(line) if number in numbers else line for number, line in enumerate(page.lines, start=1)]
        told = lines(numbers) if lines else range(numbers[0], numbers[0] + 1)
        yield page.written("\n".join(text), told, f"list: {page.lines[numbers[0] - 1][:40]!r} → {text[numbers[0] - 1][:40]!r}")


@bad_edit("list-marks", everywhere=True)
def bullets_from_word(page):
    yield from remarked(page, lambda line: line.replace("- ", "•\t", 1))


@bad_edit("list-marks", "invisible-characters")
def bullets_from_the_symbol_font(page):
    yield from remarked(page, lambda line: line.replace("- ", "\uf0b7 ", 1))


@bad_edit("list-marks")
def dashes_for_hyphens(page):
    yield from remarked(page, lambda line: line.replace("- ", "– ", 1))


@bad_edit("list-marks")
def no_space_after_hyphen(page):
    yield from remarked(page, lambda line: line.replace("- ", "-", 1))


@bad_edit("list-marks")
def ticks_for_hyphens(page):
    yield from remarked(page, lambda line: line.replace("- ", "✔ ", 1))


@bad_edit("list-marks", "figures-cited")
def numbers_with_brackets(page):
    yield from remarked(page, lambda line: line.replace("- ", "1) ", 1))


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
            number = numbers[1]
            yield page.with_line(number, "  " + page.lines[number - 1])


@bad_edit("stray-indents")
def paragraph_indented_by_four(page):
    for block in page.paragraphs:
        if page.lines[block.position.line - 2] == "" and not page.lines[block.position.line - 3].startswith(("-", " ")):
            yield page.with_line(block.position.line, "    " + page.line_of(block))


@bad_edit("stray-indents")
def paragraph_indented_by_a_tab(page):
    for block in page.paragraphs:
        if page.lines[block.position.line - 2] == "" and not page.lines[block.position.line - 3].startswith(("-", " ")):
            yield page.with_line(block.position.line, "\t" + page.line_of(block))


@bad_edit("same-parts", "same-facts", on="translation", everywhere=True)
def item_dropped(page):
    for numbers in lists(page):
        if len(numbers) > 2:
            yield page.without(numbers[1])


# tables

def with_table(page, *rows: str, told: int, glued: bool = False):
    for block in page.paragraphs:
        first = block.position.line + (0 if glued else 1) + 1
        yield page.inserted(block.position.line + 1, *([] if glued else [""]), *rows, lines=range(first + told, first + told + 1))


def row(page, *more: str) -> str:
    words = re.sub(r"\W", " ", SOMETHING[page.language]).split()
    return "| " + " | ".join([words[0], words[1], *more]) + " |"


@bad_edit("table-heads")
def table_without_its_row_of_hyphens(page):
    yield from with_table(page, row(page), row(page), told=0)


@bad_edit("table-heads")
def row_of_hyphens_too_short(page):
    yield from with_table(page, row(page), "| --- |", row(page), told=1)


@bad_edit("table-rows")
def cell_too_many(page):
    yield from with_table(page, row(page), "| --- | --- |", row(page, "x"), told=2)


@bad_edit("table-rows")
def cell_too_few(page):
    yield from with_table(page, row(page), "| --- | --- |", row(page).rsplit("|", 2)[0] + "|", told=2)


@bad_edit("table-heads")
def table_right_below_a_text(page):
    yield from with_table(page, row(page), "| --- | --- |", row(page), told=0, glued=True)


@bad_edit("invisible-characters", "table-heads")
def table_pasted_from_a_spreadsheet(page):
    words = SOMETHING[page.language].split()
    yield from with_table(page, "\t".join(words[:3]), "\t".join(words[:3]), told=0)


@bad_edit("closed-fences")
def code_not_closed(page):
    for block in page.paragraphs:
        yield page.written_below(block, "```")


@bad_edit("closed-fences")
def code_closed_by_other_marks(page):
    for block in page.paragraphs:
        yield page.written_below(block, "```", SENTENCE[page.language], "~~~")
