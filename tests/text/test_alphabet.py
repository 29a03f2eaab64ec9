"""In which order words stand, and under which letter."""
import pytest

from healthsite.text.alphabet import FIGURES, anchor_of_letter, first_letter, sort_key


def in_order(language, *words):
    return sorted(words, key=lambda word: sort_key(word, language))


@pytest.mark.parametrize("language", ["nb", "da"])
def test_own_letters_stand_after_z_and_those_of_neighbours_with_them(language):
    words = ["zen", "æble", "ärger", "øl", "ömt", "ål"]
    assert in_order(language, *reversed(words)) == words


def test_elsewhere_they_stand_with_the_letters_they_look_like():
    assert in_order("en", "z", "øl", "ål", "æble", "a", "o", "p") == ["a", "æble", "ål", "o", "øl", "p", "z"]


def test_words_stand_word_by_word_whatever_their_signs():
    words = ["pelvic floor", "Pelvic girdle", "pelvic-joint", "‘pelvic’ ring", "pelvicness", "pélvis"]
    assert in_order("en", *reversed(words)) == words


@pytest.mark.parametrize(("word", "language", "letter", "anchor"), [
    ("«låst» ledd", "nb", "L", "letter-l"),
    ("øvelse", "da", "Ø", "letter-oe"),
    ("øvelse", "en", "O", "letter-o"),
    ("æble", "nb", "Æ", "letter-ae"),
    ("Ångström", "da", "Å", "letter-aa"),
    ("état", "en", "E", "letter-e"),
    ("3D", "en", FIGURES, "letter-0-9"),
])
def test_the_letter_of_a_word_and_its_address(word, language, letter, anchor):
    assert (first_letter(word, language), anchor_of_letter(first_letter(word, language))) == (letter, anchor)
