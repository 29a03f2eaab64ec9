"""How a source is printed in the list of sources.

The order is NLM's (Vancouver): https://www.ncbi.nlm.nih.gov/books/NBK7256/
"""
from pathlib import Path

import pytest
from citeproc import CitationStylesStyle

from healthsite.render import bibliography
from healthsite.render.bibliography import render_reference

# A warning of the CSL processor is a field or a style that it did not understand.
pytestmark = pytest.mark.filterwarnings("error")

ARTICLE = {
    "type": "article-journal",
    "title": "Chronic pelvic pain in women of reproductive age",
    "author": [{"family": "Ayorinde", "given": "AA"}, {"family": "Bhattacharya", "given": "Sohinee"}],
    "issued": {"date-parts": [[2017, 3, 15]]},
    "container-title": "European Journal of Pain",
    "container-title-short": "Eur J Pain",
    "volume": "21",
    "issue": "3",
    "page": "445-455",
    "DOI": "10.1002/ejp.938",
    "PMID": "27634190",
}
ARTICLE_LINKS = (
    '<a href="https://doi.org/10.1002/ejp.938">doi:10.1002/ejp.938</a>. '
    '<a href="https://pubmed.ncbi.nlm.nih.gov/27634190/">PubMed PMID: 27634190</a>.'
)
WEB_PAGE = {
    "type": "webpage",
    "title": "Langvarige bekkensmerter",
    "author": [{"literal": "Norsk Helseinformatikk"}],
    "issued": {"date-parts": [[2025, 6, 2]]},
    "accessed": {"date-parts": [[2025, 11, 22]]},
    "publisher": "NHI.no",
    "URL": "https://nhi.no/sykdommer/kvinne/",
}
LEAFLET = {
    "type": "pamphlet",
    "title": "Hyppige årsager til langvarige bækkensmerter",
    "author": [{"family": "Vilhelmsen", "given": "Jane"}, {"family": "Pilegaard", "given": "Lene"}],
    "publisher": "Bækkensmerter.dk",
}
CHAPTER = {
    "type": "chapter",
    "title": "Smerter",
    "author": [{"family": "Vries", "given": "Anna"}],
    "editor": [{"family": "Hansen", "given": "Ole"}, {"family": "Olsen", "given": "Per"}],
    "container-title": "Lærebok",
    "edition": 2,
    "publisher-place": "Oslo",
    "publisher": "Gyldendal",
    "issued": {"date-parts": [[2019]]},
    "page": "12-30",
}


def titled(title: str, **more) -> dict:
    return {"type": "book", "title": title, "issued": {"date-parts": [[2020]]}} | more


def authored(*authors: dict) -> dict:
    return titled("Smerter", author=list(authors))


def person(family: str, given: str) -> dict:
    return {"family": family, "given": given}


# In the reader's language


def test_a_journal_article_in_norwegian():
    assert render_reference(ARTICLE, "nb") == (
        "Ayorinde AA, Bhattacharya S. Chronic pelvic pain in women of reproductive age. "
        "Eur J Pain. 15. mars 2017;21(3):445–55. " + ARTICLE_LINKS
    )


def test_a_journal_article_in_danish():
    assert render_reference(ARTICLE, "da") == (
        "Ayorinde AA, Bhattacharya S. Chronic pelvic pain in women of reproductive age. "
        "Eur J Pain. 15. marts 2017;21(3):445–55. " + ARTICLE_LINKS
    )


def test_a_journal_article_in_english_has_the_year_first():
    assert render_reference(ARTICLE, "en") == (
        "Ayorinde AA, Bhattacharya S. Chronic pelvic pain in women of reproductive age. "
        "Eur J Pain. 2017 Mar 15;21(3):445–55. " + ARTICLE_LINKS
    )


@pytest.mark.parametrize(("language", "printed"), [
    ("nb", "Norsk Helseinformatikk. Langvarige bekkensmerter [internett]. "
           "NHI.no; 2025 [oppdatert 2. juni 2025; hentet 22. november 2025]. "
           'Tilgjengelig fra: <a href="https://nhi.no/sykdommer/kvinne/">nhi.no/sykdommer/kvinne</a>'),
    ("da", "Norsk Helseinformatikk. Langvarige bekkensmerter [internet]. "
           "NHI.no; 2025 [opdateret 2. juni 2025; hentet 22. november 2025]. "
           'Tilgængelig fra: <a href="https://nhi.no/sykdommer/kvinne/">nhi.no/sykdommer/kvinne</a>'),
    ("en", "Norsk Helseinformatikk. Langvarige bekkensmerter [Internet]. "
           "NHI.no; 2025 [updated 2025 Jun 2; cited 2025 Nov 22]. "
           'Available from: <a href="https://nhi.no/sykdommer/kvinne/">nhi.no/sykdommer/kvinne</a>'),
])
def test_a_web_page_says_when_it_was_updated_and_read(language, printed):
    assert render_reference(WEB_PAGE, language) == printed


@pytest.mark.parametrize(("language", "printed"), [
    ("nb", "Vilhelmsen J, Pilegaard L. Hyppige årsager til langvarige bækkensmerter [brosjyre]. "
           "Bækkensmerter.dk; [uten dato]."),
    ("da", "Vilhelmsen J, Pilegaard L. Hyppige årsager til langvarige bækkensmerter [pjece]. "
           "Bækkensmerter.dk; [uden år]."),
    ("en", "Vilhelmsen J, Pilegaard L. Hyppige årsager til langvarige bækkensmerter [leaflet]. "
           "Bækkensmerter.dk; [no date]."),
])
def test_an_undated_leaflet_says_so(language, printed):
    assert render_reference(LEAFLET, language) == printed


@pytest.mark.parametrize(("language", "printed"), [
    ("nb", "Vries A. Smerter. I: Hansen O, Olsen P, redaktører. Lærebok. 2. utg. Oslo: Gyldendal; 2019. s. 12–30."),
    ("da", "Vries A. Smerter. I: Hansen O, Olsen P, redaktører. Lærebok. 2. udg. Oslo: Gyldendal; 2019. s. 12–30."),
    ("en", "Vries A. Smerter. In: Hansen O, Olsen P, editors. Lærebok. 2nd ed. Oslo: Gyldendal; 2019. p. 12–30."),
])
def test_a_chapter_names_the_book_it_stands_in(language, printed):
    assert render_reference(CHAPTER, language) == printed


def test_a_new_language_needs_no_code():
    assert render_reference(titled("Smärta", issued=None), "sv") == "Smärta. [utan årtal]."


def test_a_language_without_a_locale_falls_back_to_english():
    assert render_reference(LEAFLET, "xx") == render_reference(LEAFLET, "en")


def test_a_title_in_another_language_than_the_readers_is_marked_for_screen_readers():
    printed = render_reference(titled("Back pain", language="en"), "nb")
    assert printed == '<span lang="en">Back pain</span>. 2020.'


def test_a_title_in_the_readers_own_language_is_not_marked():
    assert render_reference(titled("Back pain", language="en-US"), "en") == "Back pain. 2020."


# Authors


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


# Dates and places


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


# Punctuation and HTML


@pytest.mark.parametrize("title", ["Does it help?", "Rest!", "Rest."])
def test_a_title_with_its_own_end_mark_gets_no_full_stop(title):
    assert render_reference(titled(title), "en") == f"{title} 2020."


def test_a_title_with_its_own_end_mark_gets_none_outside_its_language_mark():
    assert render_reference(titled("Hjelper det?", language="nb"), "en") == (
        '<span lang="nb">Hjelper det?</span> 2020.'
    )


def test_a_question_mark_before_a_bracket_stays():
    assert render_reference({"type": "webpage", "title": "Hva er det?"}, "nb") == (
        "Hva er det? [internett]. [uten dato]."
    )


def test_ampersands_and_angle_brackets_are_escaped():
    printed = render_reference(titled("Pain & <script>alert(1)</script>", publisher="Day & Night"), "en")
    assert printed == "Pain &amp; &lt;script&gt;alert(1)&lt;/script&gt;. Day &amp; Night; 2020."


def test_private_characters_in_the_data_cannot_pass_for_links():
    assert render_reference(titled("T\ue000", DOI="10.1/x"), "en") == (
        'T. 2020. <a href="https://doi.org/10.1/x">doi:10.1/x</a>.'
    )


def test_a_doi_is_a_link():
    assert render_reference(titled("Smerter", DOI="10.1016/S0140-6736(20)31693-7"), "nb") == (
        'Smerter. 2020. <a href="https://doi.org/10.1016/S0140-6736(20)31693-7">doi:10.1016/S0140-6736(20)31693-7</a>.'
    )


def test_a_doi_may_be_written_as_an_address():
    address = titled("Smerter", DOI="https://doi.org/10.1002/ejp.938")
    assert render_reference(address, "nb") == render_reference(titled("Smerter", DOI="10.1002/ejp.938"), "nb")


def test_a_pubmed_number_is_a_link():
    assert render_reference(titled("Smerter", PMID=27634190), "nb") == (
        'Smerter. 2020. <a href="https://pubmed.ncbi.nlm.nih.gov/27634190/">PubMed PMID: 27634190</a>.'
    )


def test_a_pubmed_central_number_is_a_link():
    assert render_reference(titled("Smerter", PMCID="PMC123"), "nb") == (
        'Smerter. 2020. <a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC123/">PMCID: PMC123</a>.'
    )


def test_an_article_with_a_doi_does_not_repeat_its_web_address():
    assert render_reference(ARTICLE | {"URL": "https://example.org/"}, "nb") == render_reference(ARTICLE, "nb")


def test_a_web_address_cannot_break_out_of_the_link():
    assert render_reference(titled("T", URL='https://a.no/?b=1&c="><b>'), "en") == (
        'T [Internet]. 2020. Available from: <a href="https://a.no/?b=1&amp;c=&quot;&gt;&lt;b&gt;">'
        'a.no/?b=1&amp;c="&gt;&lt;b&gt;</a>'
    )


def test_only_web_addresses_become_links():
    assert render_reference(titled("T", URL="javascript:alert(1)"), "en") == (
        "T [Internet]. 2020. Available from: javascript:alert(1)"
    )


# What it stands on


def test_fields_of_our_own_are_not_printed():
    assert render_reference(titled("T", custom={"name": {"nb": "boka"}}, genre="pjece"), "nb") == "T. 2020."


def test_the_same_reference_is_rendered_once():
    render_reference(ARTICLE, "nb")
    before = bibliography._rendered.cache_info().misses
    render_reference(dict(ARTICLE), "nb")
    assert bibliography._rendered.cache_info().misses == before


@pytest.mark.parametrize("locale", ["nb-NO", "da-DK", "en-GB"])
def test_the_style_is_valid_csl(locale):
    """citeproc-py says "XML file didn't pass schema validation" in a warning, here an error."""
    style = Path(bibliography.__file__).with_name("styles") / "nlm.csl"
    CitationStylesStyle(str(style), locale, validate=True)
