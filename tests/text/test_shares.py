"""Shares in running text, in every language."""
import pytest

from healthsite.text.shares import shares_in


@pytest.mark.parametrize(("text", "language", "expected"), [
    ("Only one of four trials, 4 in 10 women", "en", [("1", "4", 5), ("4", "10", 25)]),
    ("three out of the five", "en", [("3", "5", 0)]),
    ("Bare én av fire, fire av ti, 2 av 3", "nb", [("1", "4", 5), ("4", "10", 17), ("2", "3", 29)]),
    ("Kun ét af fire, tre ud af\nfem", "da", [("1", "4", 4), ("3", "5", 16)]),
    ("one of them, one in the family, four trials", "en", []),
    ("en av dem, et av leddene, 3 i uke 4", "nb", []),
    ("1.5 of 10, 2–3 of 10, 3 of 10.5", "en", []),
])
def test_a_share_is_a_number_of_another_number(text, language, expected):
    assert [(share.part, share.whole, share.offset) for share in shares_in(text, language)] == expected


@pytest.mark.parametrize(("text", "percent", "same"), [
    ("one in five", "20", True), ("almost one in four", "23", True), ("two of three", "68", True),
    ("one in four", "20", False), ("one in three", "30", False), ("0 of 0", "0", False),
])
def test_a_share_says_the_same_as_a_percentage_that_it_rounds(text, percent, same):
    assert next(shares_in(text, "en")).says(percent) is same
