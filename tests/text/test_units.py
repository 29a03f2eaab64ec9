"""Units beside a number, in every language."""
import pytest

from healthsite.text.figures import figures_in
from healthsite.text.units import DIMENSIONS, EVERYWHERE, NAMES, TIMES, may_be_mistaken


def units(text, language):
    return [(figure.value, figure.unit) for figure in figures_in(text, language)]


@pytest.mark.parametrize(("text", "language", "expected"), [
    ("2–3 weeks", "en", [("2", "week"), ("3", "week")]),
    ("2, 3 and 4 weeks", "en", [("2", "week"), ("3", "week"), ("4", "week")]),
    ("a 20-week course, 3 weeks’ leave", "en", [("20", "week"), ("3", "week")]),
    ("weeks 4–6, year 2", "en", [("4", "week"), ("6", "week"), ("2", "year")]),
    ("two or more years, the 3 first months", "en", [("2", "year"), ("3", "month")]),
    ("20 sec, 5 min, 3 hrs, 2 days", "en", [("20", "second"), ("5", "minute"), ("3", "hour"), ("2", "day")]),
    ("10mg, 5 g, 2 kg, 20 cm, 3 dl", "en", [("10", "milligram"), ("5", "gram"), ("2", "kilo"), ("20", "centimetre"), ("3", "decilitre")]),
    ("i 4.–6. uke, 20 ukers kur", "nb", [("4", "week"), ("6", "week"), ("20", "week")]),
    ("to timer, de tre første månedene, 5 minutter", "nb", [("2", "hour"), ("3", "month"), ("5", "minute")]),
    ("uke 12, to-årig, 2 år, 3 døgn", "nb", [("12", "week"), ("2", "year"), ("2", "year"), ("3", "day")]),
    ("i 4.-6. uge, 20 ugers kur", "da", [("4", "week"), ("6", "week"), ("20", "week")]),
    ("to timer, de tre første måneder, 5 minutter, 14 dage", "da", [("2", "hour"), ("3", "month"), ("5", "minute"), ("14", "day")]),
])
def test_a_unit_stands_after_its_number_or_before_it(text, language, expected):
    assert units(text, language) == expected


@pytest.mark.parametrize(("text", "language"), [
    ("2 times a week", "en"), ("3 women after weeks", "en"), ("5 ganger i uken", "nb"), ("5 gange om ugen", "da"), ("85 % år for år", "nb"),
    ("2 groups", "en"), ("3 uklare svar", "nb"), ("3 minutiøse forsøg", "da"),
])
def test_other_words_are_no_units(text, language):
    assert [unit for _, unit in units(text, language)] == [""]


def test_the_ledger_is_read_as_english():
    assert [(figure.value, figure.unit) for figure in figures_in("4-6 weeks of pregnancy")] == [("4", "week"), ("6", "week")]


@pytest.mark.parametrize(("unit", "other", "mistaken"), [
    ("week", "month", True), ("gram", "milligram", True), ("week", "week", False), ("week", "gram", False), ("week", "", False), ("", "", False),
])
def test_only_units_of_the_same_kind_are_mistaken_for_each_other(unit, other, mistaken):
    assert may_be_mistaken(unit, other) is mistaken


def test_every_unit_has_a_name_and_a_kind():
    known = {name for forms in (EVERYWHERE, *TIMES.values()) for name in forms}
    assert known == set(NAMES) == {name for dimension in DIMENSIONS for name in dimension}
