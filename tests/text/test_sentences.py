"""The sentences of a page, with their length."""
import pytest

from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Position
from healthsite.text.masking import without_code, words_only
from healthsite.text.sentences import sentences_of


def passage(text):
    markup = without_code(text)
    return Passage("docs/en/page.md", "en", BODY, Position(), markup, words_only(markup))


def sentences(text):
    """The beginning of each sentence and its number of words."""
    return [(text[found.offset:].split()[0], found.words) for found in sentences_of(passage(text))]


@pytest.mark.parametrize(("text", "expected"), [
    ("Mix it. Wait! Is it sour? Bake…  Eat it", [("Mix", 2), ("Wait!", 1), ("Is", 3), ("Bake…", 1), ("Eat", 2)]),
    ("Take flour\nand water.\n\nMix", [("Take", 4), ("Mix", 1)]),
    ("**The mill:** Take flour: 70 per cent, not more: never salt.", [("**The", 2), ("Take", 9)]),
    ("He said »Mix it.« Then he left (for good.) And so.", [("He", 4), ("Then", 5), ("And", 2)]),
    ("Wait for it.[@mill-days; @mill-warm] Bake.", [("Wait", 3), ("Bake.", 1)]),
])
def test_a_sentence_ends_with_its_sign_and_with_its_paragraph(text, expected):
    assert sentences(text) == expected


@pytest.mark.parametrize("text", [
    "I 4.–6. uke og den 2. juni", "Brødet til B. Baker i ca. 20 minutter", "Korn, f.eks. rug, er godt", "Mel type 1.5 er fint, kl. 8",
])
def test_other_full_stops_end_no_sentence(text):
    assert len(sentences(text)) == 1


@pytest.mark.parametrize(("text", "expected"), [
    ("- flour\n- some water\n    and salt\n\n    Not too much.", [("flour", 1), ("some", 4), ("Not", 3)]),
    ("1. Mix. Wait.\n2. Bake", [("Mix.", 1), ("Wait.", 1), ("Bake", 1)]),
    ("| Flour | Water |\n| --- | --- |\n| rye | a cup. Two |", [("Flour", 1), ("Water", 1), ("rye", 1), ("a", 2), ("Two", 1)]),
    ("!!! hot\n\n    Mind your hands", [("Mind", 3)]),
])
def test_an_item_a_cell_and_a_box_have_sentences_of_their_own(text, expected):
    assert sentences(text) == expected


def test_headings_addresses_code_and_attributes_are_no_words():
    assert sentences("## How to bake {#bake}\n\nSee [the mill](https://mill.example/) and `code`.") == [("See", 4)]


@pytest.mark.parametrize(("word", "count"), [("flours", 0), ("flour-s", 0), ("weekend", 1), ("wee-kend", 1), ("1000000", 0), ("bröðægå", 1)])
def test_a_long_word_has_more_than_six_letters(word, count):
    assert sentences_of(passage(word))[0].long_words == count
