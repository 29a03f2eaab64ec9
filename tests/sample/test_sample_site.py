"""The generator knows nothing of our subject: it makes a site about bread just as well."""
import ast
import re

import pytest
from lxml import html

from healthsite.cli.check import loaded_and_checked

OUR_SUBJECT = re.compile(r"pelv[ie]|bekken|bækken|baekken|girdle|symphys|symfys|gravid|pregnan", re.IGNORECASE)


@pytest.fixture
def page_at(sample_site):
    """A function: the parsed page at an address of the sample site."""
    def parsed(address):
        content = (sample_site / address / "index.html").read_bytes()
        return html.document_fromstring(content, html.HTMLParser(encoding="utf-8"))
    return parsed


def test_its_texts_are_sound(sample_project):
    site, problems = loaded_and_checked(sample_project)
    assert len(site.pages) == 6
    assert [problem for problem in problems if problem.is_error] == []


def test_its_addresses_are_in_its_languages(sample_site):
    files = [file.relative_to(sample_site).as_posix() for file in sample_site.rglob("*.html")]
    assert sorted(files) == ["404.html", "bread/index.html", "bread/the-starter/index.html", "da/404.html",
                             "da/broed/index.html", "da/broed/surdejen/index.html", "da/index.html", "index.html"]


def test_its_links_follow_the_addresses(page_at):
    assert page_at("da").xpath("//article//p/a[text()='surdejen']/@href") == ["broed/surdejen/#how"]


def test_its_citations_show_number_and_kind(page_at):
    marks = page_at("da/broed/surdejen").xpath("//h2[@id='what']/following-sibling::p[1]//a[@class]")
    assert [mark.get("aria-label") for mark in marks] == ["bog 1, hvad en bager skriver", "bog 2, bageforsøg"]


def test_its_sources_are_listed(page_at):
    sources = page_at("bread/the-starter").xpath("//section[@class='sources']/ol/li")
    texts = [source.text_content() for source in sources]
    assert "The wild loaf" in texts[0]
    assert "Temperatur og hævetid" in texts[1]
    assert "Not known: The number of loaves." in texts[1]
    assert [source.xpath("normalize-space(details/summary)") for source in sources] == ["2 places in it: baker", "1 place in it: trial"]


def test_its_notices_are_its_own(page_at):
    notice = page_at("da/broed/surdejen").xpath("//div[contains(@class, 'notice--hot')]")[0]
    assert notice.text_content().split() == ["Vær", "opmærksom:", "Varm", "ovn", "Pas", "på", "hænderne."]


def test_its_default_language_is_its_own(page_at):
    links = page_at("da/broed").xpath("//link[@rel='alternate']")
    assert {link.get("hreflang"): link.get("href") for link in links} == {
        "en": "https://sourdough.example/bread/", "da": "https://sourdough.example/da/broed/",
        "x-default": "https://sourdough.example/bread/"}


def test_nothing_of_our_subject_is_on_it(sample_site):
    pages = {file: file.read_text(encoding="utf-8") for file in sample_site.rglob("*.html")}
    assert [file for file, text in pages.items() if OUR_SUBJECT.search(text)] == []


def test_nothing_of_our_subject_is_in_the_templates(project):
    files = [*(project / "overrides").rglob("*.html"), *(project / "overrides").rglob("*.xml")]
    assert files
    assert [file.name for file in files if OUR_SUBJECT.search(file.read_text(encoding="utf-8"))] == []


def test_the_generator_does_nothing_that_depends_on_our_subject(project):
    files = [*(project / "scripts" / "healthsite").rglob("*.py"), project / "scripts" / "mkdocs_hooks.py"]
    assert [file.name for file in files if OUR_SUBJECT.search(code_of(file))] == []


def code_of(file):
    """What a file of the generator does: the examples in its explanations may be of our subject."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(getattr(node, "body", None), list):
            node.body = [line for line in node.body if not is_explanation(line)]
    return ast.unparse(tree)


def is_explanation(line):
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)


def test_its_picture_is_in_the_words_of_the_page_and_cites_its_facts(page_at):
    for address, words, download in [("bread/the-starter", ["loose lid", "starter"], "../../assets/pictures/jar.en.svg"),
                                     ("da/broed/surdejen", ["løst låg", "surdej"], "../../../assets/pictures/jar.da.svg")]:
        figure, = page_at(address).xpath("//figure[@class='picture']")
        assert [item.text_content() for item in figure.xpath(".//ol/li")] == words
        assert [text.text_content() for text in figure.xpath(".//svg//text[contains(@class, 'picture__words')]")] == words
        assert figure.xpath("figcaption//a[@class='picture__download']/@href") == [download]
        assert figure.xpath("figcaption//a[contains(@class, 'citation')]/@href") == ["#source-baker"]


def test_a_part_of_its_picture_leads_where_the_list_leads(page_at):
    figure, = page_at("da/broed/surdejen").xpath("//figure[@class='picture']")
    assert figure.xpath(".//ol/li/a/@href") == ["#how"]
    assert set(figure.xpath(".//svg//a/@href")) == {"#how"}


def test_its_picture_is_a_file_with_colours_of_its_own(sample_site):
    files = {file.name: file.read_text("utf-8") for file in (sample_site / "assets" / "pictures").iterdir()}
    assert sorted(files) == ["jar.da.svg", "jar.en.svg"]
    assert "løst låg" in files["jar.da.svg"] and "loose lid" in files["jar.en.svg"]
    assert all("var(" not in text and "#222222" in text and "class=" not in text for text in files.values())
