"""Punctuation, links and HTML of a source as the list of sources prints it."""
import pytest

from healthsite.render.bibliography import render_reference

from printed_works import ARTICLE, titled

# A warning of the CSL processor is a field or a style that it did not understand.
pytestmark = pytest.mark.filterwarnings("error")


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
