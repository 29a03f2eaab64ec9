"""Which numbers a text has, as each language writes them, and what their value is."""
import pytest

from healthsite.text.figures import figures_in


def found(text, language):
    """Values in order, those in per cent with their unit."""
    return [f"{figure.value} %" if figure.percent else figure.value for figure in figures_in(text, language)]


@pytest.mark.parametrize(("language", "text", "values"), [
    ("nb", "2,5 kg", ["2.5"]),
    ("da", "2,5 kg", ["2.5"]),
    ("en", "2.5 kg", ["2.5"]),
    (None, "2.5 kg", ["2.5"]),
    ("nb", "1 460 kvinner", ["1460"]),
    ("nb", "1\u00a0460 kvinner", ["1460"]),
    ("nb", "1\u202f460 kvinner", ["1460"]),
    ("da", "1.460 kvinder", ["1460"]),
    ("en", "1,460 women", ["1460"]),
    (None, "1 460 women", ["1460"]),
    ("nb", "1 460 000,5", ["1460000.5"]),
    ("da", "1.460.000,5", ["1460000.5"]),
    ("en", "1,460,000.5", ["1460000.5"]),
])
def test_decimals_and_thousands_are_read_in_the_notation_of_the_language(language, text, values):
    assert found(text, language) == values


@pytest.mark.parametrize(("language", "text", "values"), [
    ("en", "2, 3", ["2", "3"]),
    ("en", "in 2010, 460 women", ["2010", "460"]),
    ("da", "den 5. 460 kvinder", ["5", "460"]),
    ("nb", "uke 12 1460 kvinner", ["12", "1460"]),
])
def test_two_numbers_side_by_side_stay_two(language, text, values):
    assert found(text, language) == values


@pytest.mark.parametrize(("language", "text", "values"), [
    ("nb", "6–27 %", ["6 %", "27 %"]),
    ("da", "6-27 procent", ["6 %", "27 %"]),
    ("en", "6 – 27 per cent", ["6 %", "27 %"]),
    ("nb", "6 til 27 prosent", ["6 %", "27 %"]),
    ("nb", "68 mot 23 prosent", ["68 %", "23 %"]),
    ("da", "68 mod 23 procent", ["68 %", "23 %"]),
    ("en", "68 versus 23 per cent", ["68 %", "23 %"]),
    ("en", "between 3 and 6 %", ["3 %", "6 %"]),
    ("en", "2–3 months", ["2", "3"]),
    (None, "3-6 months", ["3", "6"]),
    ("nb", "2019/2020", ["2019", "2020"]),
    ("nb", "68 prosent mot 23 i den andre gruppen", ["68 %", "23 %"]),
    ("da", "68 procent mod 23.", ["68 %", "23 %"]),
    ("en", "68 per cent against 23 among the others", ["68 %", "23 %"]),
    ("da", "to-tre procent", ["2 %", "3 %"]),
    ("nb", "to–tre måneder", ["2", "3"]),
    ("en", "ten to twelve per cent", ["10 %", "12 %"]),
])
def test_a_range_or_pair_has_two_figures_with_one_unit(language, text, values):
    assert found(text, language) == values


@pytest.mark.parametrize(("language", "text"), [
    ("nb", "85 %"), ("nb", "85%"), ("nb", "85\u00a0%"), ("nb", "85 prosent"), ("nb", "85 PROSENT"), ("da", "85 procent"),
    ("da", "85 pct."), ("en", "85 per cent"), ("en", "85 percent"), (None, "85 %"), ("nb", "85 pst."), ("nb", "85\nprosent"),
])
def test_per_cent_in_each_way_of_writing_it(language, text):
    assert found(text, language) == ["85 %"]


@pytest.mark.parametrize(("language", "text"), [
    ("nb", "85 prosentpoeng"), ("en", "85 centimetres"), ("en", "85 women, per cent unknown"),
])
def test_what_only_looks_like_per_cent_is_a_bare_number(language, text):
    assert found(text, language) == ["85"]


@pytest.mark.parametrize(("language", "text", "values"), [
    ("nb", "4.–6. uke", ["4", "6"]),
    ("da", "i 3. måned", ["3"]),
    ("en", "the 1st, 2nd, 3rd and 10th week", ["1", "2", "3", "10"]),
])
def test_ordinals_count_as_their_number(language, text, values):
    assert found(text, language) == values


@pytest.mark.parametrize(("language", "text"), [
    ("nb", "telefon 22 33 44 55"), ("da", "telefon 22 33 44 55"), ("en", "ring 22 33 44 55."), (None, "22 33 44 55"),
])
def test_a_telephone_number_is_one_figure_in_every_language(language, text):
    assert found(text, language) == ["22334455"]


@pytest.mark.parametrize("language", ["nb", "da", "en", None])
def test_a_short_telephone_number_and_one_in_other_groups_are_one_figure(language):
    assert found("116 117 or 815 00 000", language) == ["116117", "81500000"]


@pytest.mark.parametrize(("language", "text"), [
    ("nb", "1990-tallet"), ("nb", "90-tallet"), ("nb", "1990-årene"), ("da", "1990’erne"), ("da", "1990-tallet"), ("en", "the 1990s"),
])
def test_a_decade_is_a_name(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize("text", ["P4", "T65", "SF-36", "COVID-19", "12D", "1a", "3D", "B12", "2010s"])
@pytest.mark.parametrize("language", ["nb", "da", "en", None])
def test_a_number_glued_to_a_letter_is_a_name_and_no_part_of_it_a_figure(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text"), [("nb", "fra 2010."), ("da", "(2010)"), ("en", "since 2010,"), (None, "2010")])
def test_a_year_is_a_figure_without_the_sign_after_it(language, text):
    assert [(figure.value, figure.written) for figure in figures_in(text, language)] == [("2010", "2010")]


@pytest.mark.parametrize(("language", "text", "values"), [
    ("nb", "To, tre, syv og sju", ["2", "3", "7", "7"]),
    ("da", "syv, otte og tolv", ["7", "8", "12"]),
    ("en", "two to twelve", ["2", "12"]),
    ("en", "fem, syv, otte", []),
    ("nb", "fjerde til sjette uke", ["4", "6"]),
    ("da", "fjerde til sjette uge", ["4", "6"]),
    ("en", "the fourth to the sixth week", ["4", "6"]),
    (None, "three joints", []),
])
def test_number_words_are_those_of_the_language(language, text, values):
    assert found(text, language) == values


@pytest.mark.parametrize(("language", "text"), [
    ("en", "the second, the third"), ("nb", "den andre og den tredje"), ("da", "den anden og den tredje"), ("en", "twenty-two"),
    ("en", "one of them"), ("nb", "en av dem"), ("da", "en enkelt"), ("en", "someone often weightlifting"), ("nb", "femten tretti"),
])
def test_one_and_the_first_ordinals_and_parts_of_words_are_no_number_words(language, text):
    assert found(text, language) == []


@pytest.mark.parametrize(("language", "text"), [("nb", "fem prosent"), ("da", "fem procent"), ("en", "five per cent")])
def test_a_number_word_has_its_unit(language, text):
    assert [(str(figure.value), figure.percent, figure.word) for figure in figures_in(text, language)] == [("5", True, True)]


def test_a_number_word_is_told_from_a_number():
    assert [figure.word for figure in figures_in("3 of three", "en")] == [False, True]


@pytest.mark.parametrize(("text", "written"), [
    ("6–27 %", ["6", "27 %"]), ("4.–6. uke", ["4", "6"]), ("68 mot 23 prosent", ["68", "23 prosent"]), ("fem uker", ["fem"]),
])
def test_a_figure_is_reported_as_written_without_its_neighbours(text, written):
    assert [figure.written for figure in figures_in(text, "nb")] == written


def test_offsets_lead_to_the_figures_in_order_of_the_text():
    text = "tre av 1 460, altså 2,5 %"
    assert [text[figure.offset:figure.offset + 3] for figure in figures_in(text, "nb")] == ["tre", "1 4", "2,5"]


def test_a_dose_without_a_space_is_a_figure():
    assert [figure.value for figure in figures_in("Ta 10mg eller 2,5ml.", "nb")] == ["10", "2.5"]


def test_every_number_of_a_list_has_the_unit_of_the_last():
    assert [(figure.value, figure.percent) for figure in figures_in("5, 10 and 15 %", "en")] == [("5", True), ("10", True), ("15", True)]


def test_a_percentage_inside_a_list_is_a_percentage_alone():
    assert [(figure.value, figure.percent) for figure in figures_in("85 % mot 47 kvinner", "nb")] == [("85", True), ("47", False)]
