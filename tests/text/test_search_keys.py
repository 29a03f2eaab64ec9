"""Words that a reader takes for the same have the same key; words of another meaning do not."""
import pytest

from healthsite.text.search_keys import folded, key, keys, phrase_key, sentence_key
from healthsite.text.search_languages import search_language

SAME = [
    ("nb", "bekkenleddsmerter bekkenleddsmerte bekkenleddsmertene bekkenleddssmerter bækkenledsmerter baekkenleddsmerter"),
    ("nb", "bekkenet bekken Bekkenets"),
    ("da", "bækkenet bækken baekkenet bekken"),
    ("da", "led leddet leddene leddenes ledd"),
    ("nb", "bekkenløsning bekkenlosning bekkenloesning bekkenløsningen"),
    ("nb", "fødsel fødselen fødsler fødslene foedsel"),
    ("nb", "øvelse øvelser øvelsene ovelser oevelser"),
    ("nb", "undersøkelse undersøkelser undersøke undersøkt undersøkelsen"),
    ("da", "farlig farligt farlige"),
    ("da", "gravid gravide graviditet graviditeten"),
    ("nb", "årsak årsaker årsaken aarsak"),
    ("en", "exercise exercises exercising"),
    ("en", "pregnancy pregnant pregnancies"),
    ("en", "therapy therapies"),
    ("en", "caesarean cesarean"),
    ("en", "doctor doctors doctor’s"),
    ("fr", "Café cafe CAFÉ"),
]
APART = [("nb", "lege ligge"), ("nb", "bekken bekymring"), ("nb", "hofte haleben"), ("en", "pain pelvis"), ("da", "ryg røg")]


@pytest.mark.parametrize("language, words", SAME)
def test_forms_and_spellings_of_a_word_share_a_key(language, words):
    found = {keys(word, search_language(language))[0] for word in words.split()}
    assert len(found) == 1, found


@pytest.mark.parametrize("language, words", APART)
def test_other_words_have_other_keys(language, words):
    found = [key(word, search_language(language)) for word in words.split()]
    assert len(set(found)) == len(found)


def test_small_words_and_lone_letters_are_left_out():
    assert keys("Hva er en p-pille?", search_language("nb")) == ["pil", "ppil"]


def test_words_tied_by_a_hyphen_are_found_as_one_too():
    assert keys("IS-ledd", search_language("nb")) == ["is", "led", "isled"]


def test_a_name_has_a_key_of_its_own_that_no_word_has():
    language = search_language("en")
    assert phrase_key("Pelvic girdle pain", language) == "qqgirdlpainpelvic"
    assert phrase_key("pain in the pelvic girdle", language) == "qqgirdlpainpelvic"
    assert not folded("qqpelvic").startswith("qq")


@pytest.mark.parametrize("text, phrase", [
    ("Går det over?", "qqdetgarover"), ("Når bør jeg gå til legen?", "qqborgajeglegnartil"), ("Bekkenbelte", "qqbekenbelt"), ("", ""),
])
def test_where_little_is_left_of_a_question_its_small_words_count_too(text, phrase):
    assert phrase_key(text, search_language("nb")) == phrase


def test_two_questions_with_the_same_telling_words_are_told_apart_by_the_small_ones():
    one, other = "What should I ask the doctor?", "What will the doctor ask about?"
    assert phrase_key(one, search_language("en")) == phrase_key(other, search_language("en"))
    assert sentence_key(one, search_language("en")) != sentence_key(other, search_language("en"))
