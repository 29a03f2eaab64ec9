"""Abbreviations in a text, and where they are explained."""
import pytest

from healthsite.text.abbreviations import abbreviations_in, explained_at


@pytest.mark.parametrize(("text", "names"), [
    ("TENS og NSAID-er, NSAIDs, PCR/DNA", ["TENS", "NSAID", "NSAID", "PCR", "DNA"]),
    ("P4-testen, B12, ST-led, IS-leddet", ["P4", "B12", "ST", "IS"]),
    ("LKBs brosjyre, en MR-undersøkelse, MRen", ["LKB", "MR", "MR"]),
    ("ÆØÅ", ["ÆØÅ"]),
    ("Kong Christian IV, type II, XII", []),
    ("A, T-skjorte, PhD, kJ, 10IE, iPS, Bread", []),
    ("KJEMPESTORT", []),
])
def test_an_abbreviation_is_two_to_six_capitals_or_a_capital_with_a_figure(text, names):
    assert [name for name, _ in abbreviations_in(text)] == names


def test_each_stands_at_its_offset():
    assert list(abbreviations_in("Ta MR, så CT.")) == [("MR", 3), ("CT", 10)]


@pytest.mark.parametrize("text", [
    "nuclear magnetic resonance (NMR)",
    "nuclear magnetic resonance (NMRs)",
    "kjernemagnetisk resonans (forkortet «NMR»)",
    "**resonans** (MR eller NMR)",
    "NMR (nuclear magnetic resonance)",
    "NMR (nukleær resonans)",
    "NMR (kjernemagnetisk)",
    "NMR står for kjernemagnetisk resonans",
    "NMR er kort for kjernemagnetisk resonans",
    "NMR is short for nuclear magnetic resonance",
])
def test_the_long_form_stands_before_or_after_it(text):
    assert explained_at(text, "NMR", text.index("NMR"))


@pytest.mark.parametrize("text", [
    "NMR", "(NMR)", "the oven (see the page on NMR)", "NMR (2010)", "NMR (udatert)", "NMR shows how it rises (very well)",
    "the mill and NMR", "An oven. (NMR)", "NMR står i hallen",
])
def test_other_words_around_it_do_not_explain_it(text):
    assert not explained_at(text, "NMR", text.index("NMR"))
