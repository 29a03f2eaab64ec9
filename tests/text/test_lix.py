"""LIX, and what of it and of long sentences is recorded."""
import pytest

from healthsite.model.readability import Recorded, Target
from healthsite.text.readability import beyond, lix, lowered, needed
from healthsite.text.sentences import Sentence


def lengths(*words):
    return [Sentence(offset, count, 0) for offset, count in enumerate(words)]


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
