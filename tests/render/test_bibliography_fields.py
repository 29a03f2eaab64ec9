"""Authors, dates and places of a source as the list of sources prints them."""
import pytest

from healthsite.render import bibliography
from healthsite.render.bibliography import render_reference

from printed_works import authored, person, titled

# A warning of the CSL processor is a field or a style that it did not understand.
pytestmark = pytest.mark.filterwarnings("error")


def test_an_organisation_is_printed_as_written():
    college = {"literal": "American College of Obstetricians and Gynecologists"}
    assert render_reference(authored(college), "nb") == (
        "American College of Obstetricians and Gynecologists. Smerter. 2020."
    )


def test_an_organisation_that_ends_in_a_full_stop_gets_no_second_one():
    assert render_reference(authored({"literal": "Norsk smerteforening."}), "nb") == (
        "Norsk smerteforening. Smerter. 2020."
    )


@pytest.mark.parametrize("given", ["AB", "A B", "A.B.", "Anne Berit", "Anne-Berit"])
def test_first_names_become_initials_however_they_are_written(given):
    assert render_reference(authored(person("Lie", given)), "nb") == "Lie AB. Smerter. 2020."


def test_a_particle_stays_with_the_surname():
    author = person("Wurff", "Peter") | {"non-dropping-particle": "van der"}
    assert render_reference(authored(author), "nb") == "van der Wurff P. Smerter. 2020."


def test_six_authors_are_all_named():
    six = [person(family, "A") for family in ("En", "To", "Tre", "Fire", "Fem", "Seks")]
    assert render_reference(authored(*six), "nb") == "En A, To A, Tre A, Fire A, Fem A, Seks A. Smerter. 2020."


@pytest.mark.parametrize(("language", "others"), [("nb", "mfl."), ("da", "m.fl."), ("en", "et al.")])
def test_of_more_than_six_authors_the_first_six_are_named(language, others):
    seven = [person(family, "A") for family in ("En", "To", "Tre", "Fire", "Fem", "Seks", "Sju")]
    assert render_reference(authored(*seven), language) == (
        f"En A, To A, Tre A, Fire A, Fem A, Seks A, {others} Smerter. 2020."
    )


@pytest.mark.parametrize(("language", "others"), [("nb", "mfl."), ("da", "m.fl."), ("en", "et al.")])
def test_authors_whom_the_source_hides_behind_et_al_are_said_in_the_readers_words(language, others):
    authors = person("Engeler", "D"), {"literal": "et al."}
    assert render_reference(authored(*authors), language) == f"Engeler D, {others} Smerter. 2020."


def test_the_first_reference_of_a_build_finds_the_words_too():
    bibliography._style.cache_clear()
    bibliography._rendered.cache_clear()
    assert render_reference(authored({"literal": "et al."}), "nb") == "mfl. Smerter. 2020."


def test_a_work_without_an_author_begins_with_its_title():
    assert render_reference(titled("Smerter"), "nb") == "Smerter. 2020."


def test_a_book_with_editors_only_begins_with_them():
    assert render_reference(titled("Lærebok", editor=[person("Hansen", "Ole")]), "nb") == (
        "Hansen O, redaktør. Lærebok. 2020."
    )


@pytest.mark.parametrize("issued", [None, {}, {"date-parts": []}, {"date-parts": [[]]}])
def test_an_empty_date_is_no_date(issued):
    assert render_reference(titled("Smerter", issued=issued), "nb") == "Smerter. [uten dato]."


def test_a_web_page_dated_to_the_year_came_out_in_that_year():
    page = {"type": "webpage", "title": "IASP taxonomy", "issued": {"date-parts": [[2012]]}}
    assert render_reference(page, "en") == "IASP taxonomy [Internet]. 2012."


def test_an_uncertain_date_says_so():
    assert render_reference(titled("Smerter", issued={"date-parts": [[1990]], "circa": True}), "nb") == (
        "Smerter. [ca. 1990]."
    )


def test_a_period_is_printed_in_years():
    assert render_reference(titled("Smerter", issued={"date-parts": [[2019, 1], [2021, 3]]}), "nb") == (
        "Smerter. 2019–2021."
    )


@pytest.mark.parametrize(("language", "status"), [
    ("nb", "forhåndspublisert på nett"),
    ("da", "online forhåndsvisning"),
    ("en", "advance online publication"),
])
def test_an_article_ahead_of_print_says_so(language, status):
    article = {"type": "article-journal", "title": "Botox", "container-title": "Obstet Gynecol",
               "issued": {"date-parts": [[2023]]}, "status": "advance online publication"}
    assert render_reference(article, language) == f"Botox. Obstet Gynecol. 2023 [{status}]."


def test_a_status_that_csl_has_no_word_for_is_printed_as_written():
    article = {"type": "article-journal", "title": "T", "container-title": "J", "status": "author's proof"}
    assert render_reference(article, "nb") == "T. J. [uten dato] [author's proof]."


def test_a_newspaper_article_on_the_web_says_when_it_was_read():
    article = {"type": "article-newspaper", "title": "T", "container-title": "Avisa", "URL": "https://avisa.no/t",
               "issued": {"date-parts": [[2019, 5, 31]]}, "accessed": {"date-parts": [[2025, 6, 2]]}}
    assert render_reference(article, "nb") == (
        "T. Avisa. 31. mai 2019 [hentet 2. juni 2025]. "
        'Tilgjengelig fra: <a href="https://avisa.no/t">avisa.no/t</a>'
    )


def test_a_cochrane_review_has_an_article_number_for_pages():
    review = {"type": "article-journal", "title": "Interventions", "container-title": "Cochrane Database Syst Rev",
              "issued": {"date-parts": [[2014]]}, "issue": 3, "number": "CD008797"}
    assert render_reference(review, "en") == "Interventions. Cochrane Database Syst Rev. 2014;(3):CD008797."


@pytest.mark.parametrize(("given", "printed"), [
    ("445-455", "445–55"),
    ("445–55", "445–55"),
    ("1-12", "1–12"),
    ("98-102", "98–102"),
    ("545-55", "545–55"),
    ("e98–e109", "e98–e109"),
    ("E141–7", "E141–7"),
    ("909-909", "909–909"),
    (909, "909"),
])
def test_page_numbers_are_shortened_only_where_no_other_page_could_be_meant(given, printed):
    article = {"type": "article-journal", "title": "T", "container-title": "J", "issued": {"date-parts": [[2020]]},
               "page": given}
    assert render_reference(article, "en") == f"T. J. 2020;{printed}."
