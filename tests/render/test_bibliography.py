"""How a source is printed in the list of sources, in the reader's language.

The order is NLM's (Vancouver): https://www.ncbi.nlm.nih.gov/books/NBK7256/
"""
from pathlib import Path

import pytest
from citeproc import CitationStylesStyle

from healthsite.render import bibliography
from healthsite.render.bibliography import render_reference

from printed_works import ARTICLE, ARTICLE_LINKS, CHAPTER, LEAFLET, WEB_PAGE, titled

# A warning of the CSL processor is a field or a style that it did not understand.
pytestmark = pytest.mark.filterwarnings("error")


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
