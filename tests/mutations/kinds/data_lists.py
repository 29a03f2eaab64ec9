"""Lists made from data that are asked for wrongly, or in one language only; and the numbers of the literature."""
import re

from healthsite.model.listed import ENTRIES, EXCEPT
from registry import bad_edit
from words import SOMETHING


def rewritten(page, pattern: str):
    for listing in page.page.document.lists:
        yield page.with_line(listing.position.line, pattern.format(name=listing.name, something=SOMETHING[page.language]))


@bad_edit("known-lists", everywhere=True)
def letter_lost_in_list_name(page):
    for listing in page.page.document.lists:
        yield page.with_line(listing.position.line, f"::: {listing.name[:-2]}{listing.name[-1]}")


@bad_edit("known-lists")
def no_space_before_list_name(page):
    yield from rewritten(page, ":::{name}")


@bad_edit("known-lists", "list-words")
def words_behind_list_name(page):
    yield from rewritten(page, "::: {name} {something}")


@bad_edit("known-lists", "stray-indents")
def list_too_far_in(page):
    yield from rewritten(page, "    ::: {name}")


@bad_edit("known-lists")
def list_that_stands_twice(page):
    for listing in page.page.document.lists:
        yield page.inserted(listing.position.line + 1, "", f"::: {listing.name}")


@bad_edit("box-openings")
def list_opened_with_exclamation_marks_behind_colons(page):
    yield from rewritten(page, ":::!!! {name}")


@bad_edit("same-lists", on="translation", everywhere=True)
def list_missing_in_a_translation(page):
    for listing in page.page.document.lists:
        line = listing.position.line
        above = max(section.position.line for section in page.page.document.sections if section.position.line < line)
        text = "\n".join([*page.lines[: line - 1], *page.lines[line:]])
        yield page.written(text, range(above, above + 1), f"the list '{listing.name}' taken away")


@bad_edit("list-words", everywhere=True)
def letter_lost_in_a_word_behind_list_name(page):
    for listing in page.page.document.lists:
        for word in listing.words:
            if word != EXCEPT:
                yield page.with_line(listing.position.line, f"{listing.line} ".replace(f" {word} ", f" {word[:-2]}{word[-1]} ").rstrip())


@bad_edit("list-words")
def folders_lost_behind_except(page):
    for listing in page.page.document.lists:
        if EXCEPT in listing.words:
            yield page.with_line(listing.position.line, listing.line.partition(f" {EXCEPT}")[0] + f" {EXCEPT}")


@bad_edit("same-lists", on="translation")
def folder_lost_in_a_translation(page):
    for listing in page.page.document.lists:
        if listing.words:
            yield page.with_line(listing.position.line, listing.line.rpartition(" ")[0])


@bad_edit("same-lists", on="translation")
def list_in_a_translation_only(page):
    name = next(name for name in ENTRIES if name not in [listing.name for listing in page.page.document.lists])
    yield from page.written_anywhere(f"::: {name}")


@bad_edit("literature-numbers", on="data", times=3)
def number_of_another_work(material):
    file = material.file("docs/_data/literature.yml")
    for number, line in enumerate(file.lines, start=1):
        if re.match(r"  list-number: [2-9]$", line):
            # the work that has the number already is told, or this one: whichever stands further down
            yield file.with_line(number, "  list-number: 1", lines=range(1, len(file.lines) + 1))
