"""A name for a file out of words as people write them."""
import pytest

from healthsite.text.plain_names import plain_name


@pytest.mark.parametrize(("words", "expected"), [
    ("Brød og smør", "broed-og-smoer"),
    ("rye_bread", "rye-bread"),
    ("Crème brûlée (2)", "creme-brulee-2"),
    ("--rye--", "rye"),
    ("パン", ""),
])
def test_words_become_a_name(words, expected):
    assert plain_name(words) == expected
