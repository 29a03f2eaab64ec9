"""Sentences with their length, and LIX."""
import pytest

from healthsite.model.passage import BODY, Passage
from healthsite.model.problem import Position
from healthsite.model.readability import Recorded, Target
from healthsite.text.masking import without_code, words_only
from healthsite.text.readability import Sentence, beyond, lix, lowered, needed, sentences_of


def passage(text):
    markup = without_code(text)
    return Passage("docs/en/page.md", "en", BODY, Position(), markup, words_only(markup))


def sentences(text):
    """The beginning of each sentence and its number of words."""
    return [(text[found.offset:].split()[0], found.words) for found in sentences_of(passage(text))]


def lengths(*words):
    return [Sentence(offset, count, 0) for offset, count in enumerate(words)]


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


def test_lix_is_words_per_sentence_and_the_share_of_long_words():
    assert lix([Sentence(0, 30, 10), Sentence(9, 70, 15)]) == 75


def test_lix_of_a_short_text_is_not_known():
    assert lix([Sentence(0, 99, 50)]) is None


@pytest.mark.parametrize(("words", "recorded", "over"), [
    ((9, 12, 11), (), [12, 11]),
    ((12, 11), (12,), [11]),
    ((13,), (12,), [13]),
    ((11,), (12,), []),
    ((11, 12), (12, 12), []),
    ((11, 11), (12,), [11]),
    ((12, 13, 11), (12, 11), [13]),
])
def test_a_record_covers_one_sentence_that_is_no_longer(words, recorded, over):
    assert [sentence.words for sentence in beyond(lengths(*words), 10, recorded)] == over


def test_what_a_page_needs_is_what_is_over_the_target():
    assert needed([Sentence(0, 110, 10)], Target(lix=100, sentence=50)) == Recorded(lix=119, long_sentences=(110,))
    assert needed([Sentence(0, 40, 30)] * 3, Target(lix=120, sentence=50)) == Recorded()


@pytest.mark.parametrize(("record", "now"), [
    (Recorded(lix=130), Recorded(lix=119)),
    (Recorded(lix=110), Recorded(lix=110)),
    (Recorded(long_sentences=(130, 60)), Recorded(long_sentences=(110,))),
    (Recorded(lix=119, long_sentences=(105,)), Recorded(lix=119, long_sentences=(105,))),
])
def test_a_record_is_lowered_and_never_raised(record, now):
    assert lowered(record, [Sentence(0, 110, 10)], Target(lix=100, sentence=50)) == now


def test_a_page_without_a_target_needs_no_record():
    assert lowered(Recorded(lix=50), lengths(200), None) == Recorded()
