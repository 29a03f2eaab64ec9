"""Which language a text is in, and which of its words cannot be."""
import re

import pytest

from healthsite.model.language_words import LanguageWords
from healthsite.text.language import may_be_both, never_right, other_language, own_words, paragraphs, strangers

KNOWN = {
    "en": LanguageWords(frozenset({"the", "is", "and", "of", "for", "in"}), re.compile("[a-z]*th[a-z]*")),
    "da": LanguageWords(
        frozenset({"er", "og", "af", "for", "i"}), re.compile("[a-zø]*øj"),
        never={"the": "det", "of course": "selvfølgelig"}, never_spelt=((re.compile("[a-z]*ough"), "dej"),),
    ),
}
ENGLISH = "The bread is in the oven and it bakes"
DANISH = "Brødet er i ovnen og det er bagt af mel"


@pytest.mark.parametrize(("text", "language", "expected"), [
    (ENGLISH, "da", "en"),
    (ENGLISH, "en", None),
    (DANISH, "en", "da"),
    (DANISH, "da", None),
    ("The bread is in the oven now", "da", "en"),  # short, but nothing in it speaks for Danish
    ("In the oven", "da", None),
    ("one two four five six seven eight nine", "da", None),
    ("brød vand salt mel gær olie smør with", "da", None),
    ("brød vand salt mel gær olie with both", "da", "en"),
    (ENGLISH, "nb", None),
])
def test_other_language(text, language, expected):
    assert other_language(text, language, KNOWN) == expected


def test_a_stranger_is_a_paragraph_or_a_sentence():
    text = f"{DANISH}.\n\n- {ENGLISH}.\n\n{DANISH}. {DANISH}.\n{DANISH}. {ENGLISH}."
    assert [text[found.first:found.end] for found in strangers(text, "da", KNOWN)] == [f"{ENGLISH}.", f"{ENGLISH}."]


@pytest.mark.parametrize("text", [
    f"«{ENGLISH}»", f"»{ENGLISH}«", f"‘{ENGLISH}, it’s said’", f"“{ENGLISH}”", f'"{ENGLISH}"', f"*{ENGLISH}*", "The Book of Bread",
])
def test_quotations_and_names_are_blanked(text):
    assert own_words(f"a {text} b", ["The Book of Bread"]) == f"a {' ' * len(text)} b"


def test_a_name_is_known_where_a_line_ends_in_the_middle_of_it():
    assert own_words("- a The Book of\n  Bread b", ["The Book of Bread"]) == f"- a {' ' * 11}\n{' ' * 7} b"


def test_bold_text_is_not_a_quotation():
    assert own_words("**The oven** and **the bread**") == "**The oven** and **the bread**"


def test_paragraphs_items_and_rows_are_apart():
    text = "one\ntwo\n\n- three\n- four\n\n| five |\n| six |\n\n1. seven\n***"
    found = list(paragraphs(text))
    assert [part.strip(" |\n*") for part, _ in found] == ["one\ntwo", "three", "four", "five", "six", "seven"]
    assert all(text[offset:].startswith(part) for part, offset in found)


def test_words_that_are_never_right():
    text = "The dough, of course. Vi kender The Dough og lother."
    assert sorted(never_right(text, KNOWN["da"]), key=lambda found: found[2]) == [
        ("The", "det", 0), ("dough", "dej", 4), ("of course", "selvfølgelig", 11),
    ]


@pytest.mark.parametrize(("text", "expected"), [("salt for mel", True), ("salt of mel", False)])
def test_may_be_right_in_both(text, expected):
    assert may_be_both(text, "da", "en", KNOWN) is expected


def test_nothing_is_right_in_a_language_without_words():
    assert may_be_both("salt", "nb", "en", KNOWN) is False
