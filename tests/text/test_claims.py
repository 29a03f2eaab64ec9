"""The numbers of a claim, in figures and in words."""
import pytest

from healthsite.text.claims import numbers_hinted_at, numbers_of_claim, numbers_of_figures


@pytest.mark.parametrize(("claim", "numbers"), [
    ("Five to seven days, 70-75 % water.", {("5", False), ("7", False), ("70", True), ("75", True)}),
    ("Of 1 460 loaves and 2,500 crumbs, 20 per cent.", {("1460", False), ("2500", False), ("20", True)}),
    ("One loaf, 0.5 litres.", {("0.5", False)}),
    ("Flour T65.", set()),
])
def test_numbers_of_a_claim(claim, numbers):
    assert set(numbers_of_claim(claim)) == numbers


def test_words_that_may_be_numbers():
    assert numbers_hinted_at("One of the fifth and twelfth") == {("1", False), ("5", False), ("12", False)}


def test_numbers_of_figures_know_their_figure():
    assert numbers_of_figures(("5-7 days", "20 %")) == {("5", False): "5-7 days", ("7", False): "5-7 days", ("20", True): "20 %"}
