"""Signs: quotation marks, dashes, dots and spaces that are not the language's."""
import re

from kinds.letters import words
from registry import bad_edit
from words import SENTENCE, SOMETHING, STATEMENTS

WRONG_QUOTES = {"nb": "“”", "da": "“”", "en": "«»"}


def quoted(page, opening: str, closing: str):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"{opening}{word}{closing}")


def signs(page):
    return page.site.typography[page.language]


@bad_edit("quotation-marks", everywhere=True)
def straight_quotation_marks(page):
    yield from quoted(page, '"', '"')


@bad_edit("quotation-marks")
def straight_single_quotation_marks(page):
    yield from quoted(page, "'", "'")


@bad_edit("quotation-marks")
def quotation_marks_of_another_language(page):
    yield from quoted(page, *WRONG_QUOTES[page.language])


@bad_edit("quotation-marks")
def quotation_marks_of_german(page):
    yield from quoted(page, "„", "“")


@bad_edit("quotation-marks")
def quotation_marks_turned_round(page):
    opening, closing = signs(page).quotes
    yield from quoted(page, closing, opening)


@bad_edit("quotation-marks")
def accent_for_an_apostrophe(page):
    for start, end, word in words(page):
        yield page.swapped(end, end, "´s")


@bad_edit("quotation-marks")
def straight_apostrophe(page):
    for start, end, word in words(page):
        yield page.swapped(end, end, "'s")


@bad_edit("paired-signs")
def quotation_not_closed(page):
    for start, end, word in words(page) if signs(page).apostrophe not in signs(page).quotes else ():
        yield page.swapped(start, end, f"{signs(page).quotes[0]}{word}")


@bad_edit("dashes")
def two_hyphens_for_a_dash(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]} -- {SOMETHING[page.language]}.")


@bad_edit("dashes")
def long_dash(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]}—{SOMETHING[page.language]}.")


@bad_edit("dashes")
def hyphen_for_a_dash(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]} - {SOMETHING[page.language]}.")


@bad_edit("dashes")
def dash_with_one_space(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]}– {SOMETHING[page.language]}.")


@bad_edit("number-ranges")
def range_with_the_wrong_sign(page):
    own = signs(page).range
    for block in page.blocks:
        for match in re.finditer(rf"(?<=\d){own}(?=\d)", block.text):
            start = page.offset(block.position) + match.start()
            yield page.swapped(start, start + 1, "-" if own != "-" else "–")


@bad_edit("number-ranges")
def range_with_spaces(page):
    own = signs(page).range
    for block in page.blocks:
        for match in re.finditer(rf"(?<=\d){own}(?=\d)", block.text):
            start = page.offset(block.position) + match.start()
            yield page.swapped(start, start + 1, f" {own} ")


@bad_edit("ellipses")
def three_full_stops(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]}...")


@bad_edit("ellipses")
def full_stop_twice(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language]}.")


@bad_edit("sentence-signs")
def comma_twice(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + SENTENCE[page.language].replace(",", ",,") if "," in SENTENCE[page.language] else f" {SENTENCE[page.language][:-1]},, x.")


@bad_edit("sentence-signs")
def space_before_full_stop(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]} .")


@bad_edit("sentence-signs")
def space_before_comma(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]} , {SOMETHING[page.language]}.")


@bad_edit("sentence-signs")
def no_space_after_full_stop(page):
    for block in page.paragraphs:
        yield page.appended(block, " " + STATEMENTS[page.language].replace(". ", "."))


@bad_edit("sentence-signs")
def no_space_after_comma(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]},{SOMETHING[page.language]}.")


@bad_edit("doubled-words")
def word_written_twice(page):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"{word} {word}")


@bad_edit("paired-signs")
def bracket_not_closed(page):
    for block in page.paragraphs:
        yield page.appended(block, f" ({SENTENCE[page.language]}")


@bad_edit("paired-signs")
def bracket_not_opened(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]}).")


@bad_edit("sentence-signs")
def exclamation_marks(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language][:-1]}!!!")


@bad_edit("pictographs")
def emoji(page):
    for block in page.paragraphs:
        yield page.appended(block, f" {SENTENCE[page.language]} 💪")


@bad_edit("shown-marks")
def bold_not_closed(page):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"**{word}")


@bad_edit("shown-marks")
def bold_with_spaces(page):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"** {word} **")


@bad_edit("shown-marks")
def bold_closed_by_one_star(page):
    for start, end, word in words(page):
        yield page.swapped(start, end, f"**{word}*")


@bad_edit("words-to-avoid", everywhere=True)
def word_to_avoid(page):
    for block in page.paragraphs:
        for entry in page.site.avoided_words.get(page.language, ()):
            yield page.appended(block, f" {SENTENCE[page.language][:-1]}, {entry.avoid[0]}.")
