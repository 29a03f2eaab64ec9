"""The later parts of a compound are found, where the site knows its parts."""
import pytest

from healthsite.text.compounds import tails

KNOWN = {"bekken", "ledd", "smerter", "fodsel", "seng", "barn", "hale", "ben"}


@pytest.mark.parametrize("word, found", [
    ("bekkenleddsmerter", ["leddsmerter", "smerter"]),
    ("fodselssmerter", ["smerter"]),
    ("barneseng", ["seng"]),
    ("smerter", []),
    ("bekkenxyzsmerter", []),
    ("benmelk", []),
])
def test_tails_begin_between_known_words(word, found):
    assert tails(word, KNOWN) == found
