"""Lists made from data: what stands in them, and where the text asks for them."""
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from markdown import Markdown

from healthsite.load.site import load_site
from healthsite.markdown.extension import HealthsiteExtension
from healthsite.model.interface_words import OF_LISTS
from healthsite.model.listed import ENTRIES
from healthsite.render.glossary import _is_form_of
from healthsite.render.lists import LISTS

BASE = Path(__file__).parents[1] / "rules" / "base"
GLOSSARY = """\
proofing:
  en: {term: proofing, explanation: Letting the dough rise., also: [rising, proofings, "rest & rise"]}
  da: {term: hævning, explanation: At lade dejen hæve.}
  latin: fermentatio
rye:
  en: {term: rye, explanation: A grain <hardy>.}
  da: {term: rug, explanation: Et korn.}
  latin: RYE
bran:
  en: {term: «bran», explanation: What is sieved off.}
  da: {term: ærtemel, explanation: Mel af ærter.}
  latin: AB
"""
LITERATURE = """\
oats:
  list-number: 2
  type: book
  title: Oats & more
rye:
  list-number: 1
  type: article-journal
  title: Rug
  language: da
  DOI: 10.1/rye
  PMID: "12"
  mended: {en: The year <was> wrong., da: Året var forkert.}
  unconfirmed: {en: The page., da: Siden.}
"""
WORDS = "home: Home\nchange.meaning: new content\nchange.wording: better wording\ndate: \"{day} {month} {year}\"\nmonths: January February March April May June July August September October November December\nglossary.letters: Letters\nglossary.also: \"Also:\"\nliterature.mended: Mended\nliterature.unconfirmed: Open\nsources.unknown: Unknown\n"


@pytest.fixture
def site(tmp_path):
    root = tmp_path / "bread"
    shutil.copytree(BASE, root)
    (root / "docs/_data/glossary.yml").write_text(GLOSSARY, "utf-8")
    (root / "docs/_data/literature.yml").write_text(LITERATURE, "utf-8")
    for code in ("en", "da"):
        (root / f"overrides/strings/{code}.yml").write_text(WORDS, "utf-8")
    site, problems = load_site(root)
    assert problems == []
    return site


def rendered(site, text, language="en"):
    page = site.page("bread/starter", language)
    return Markdown(extensions=["attr_list", "toc", HealthsiteExtension(page, site)]).convert(text).replace("\n", "")


def anchors(html):
    return re.findall(r' id="([^"]+)"', html)


def test_every_list_has_its_anchors_and_its_words():
    assert set(LISTS) == set(ENTRIES) == set(OF_LISTS)


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("language", ["en", "da"])
def test_the_anchors_of_a_list_are_those_that_links_may_lead_to(site, name, language):
    html = rendered(site, f"::: {name}", language)
    assert {anchor for anchor in anchors(html) if not anchor.startswith("letter-")} == set(ENTRIES[name](site))


def test_the_glossary_in_the_order_of_each_language(site):
    assert anchors(rendered(site, "::: glossary")) == ["letter-b", "bran", "letter-p", "proofing", "letter-r", "rye"]
    assert anchors(rendered(site, "::: glossary", "da")) == ["letter-h", "proofing", "letter-r", "rye", "letter-ae", "bran"]


def test_a_term_with_all_that_it_is_called(site):
    assert (
        '<div id="proofing"><dt>proofing <span class="glossary__latin" lang="la">fermentatio</span></dt>'
        '<dd>Letting the dough rise.</dd><dd class="glossary__more">Also: rising, rest &amp; rise</dd>'
        '<dd class="glossary__more"><span lang="da">Dansk: hævning</span></dd></div>'
    ) in rendered(site, "::: glossary")


@pytest.mark.parametrize(("name", "form"), [
    ("korsbenet", True), ("KORSBENENE", True), ("korsbensleddet", False), ("korsbein", False), ("korsben (sacrum)", False), ("os", False),
])
def test_a_form_of_the_headword_is_no_other_name(name, form):
    assert _is_form_of("korsben", name) is form


def test_an_abbreviation_is_no_latin_and_does_not_stand_twice(site):
    html = rendered(site, "::: glossary")
    assert '<span class="glossary__latin">AB</span>' in html
    assert "<dt>rye</dt><dd>A grain &lt;hardy&gt;.</dd>" in html


def test_the_letters_lead_to_what_stands_below_them(site):
    html = rendered(site, "::: glossary")
    assert '<nav aria-label="Letters" class="letters">' in html
    assert re.findall(r'href="#(letter-[^"]+)"', html) == [anchor for anchor in anchors(html) if anchor.startswith("letter-")]


def test_a_work_with_its_links_and_remarks(site):
    html = rendered(site, "::: literature")
    assert html.index('<li id="ref-1" value="1">') < html.index('<li id="ref-2" value="2">')
    assert '<span lang="da">Rug</span>' in html
    assert 'href="https://doi.org/10.1/rye"' in html and 'href="https://pubmed.ncbi.nlm.nih.gov/12/"' in html
    assert "<strong>Mended</strong> The year &lt;was&gt; wrong." in html and "<strong>Open</strong> The page." in html
    assert "Oats &amp; more" in html


def test_a_source_under_the_name_that_running_text_has_for_it(site):
    assert '<li id="reference-mill"><p><strong>The mill</strong></p>' in rendered(site, "::: sources")


def test_what_stands_around_a_list_stays_where_it_is(site):
    html = rendered(site, "Above\n::: sources\nBelow\n\n## After {#after}\n::: glossary")
    order = [html.index(part) for part in ("<p>Above</p>", 'id="reference-mill"', "<p>Below</p>", 'id="after"', 'id="proofing"')]
    assert order == sorted(order)


@pytest.mark.parametrize("text", ["::: ovens", ":::glossary", "    ::: glossary", "See ::: glossary"])
def test_what_asks_for_no_list(site, text):
    assert "glossary__more" not in rendered(site, text)


def test_the_pages_of_a_section_with_what_they_are_about(tmp_path):
    site = bread(tmp_path)
    assert '<li><a href="starter.md">The starter</a><p>How to keep a starter.</p></li>' in of_page("pages", site, "bread/index")


def test_a_source_names_every_statement_that_rests_on_it(tmp_path):
    site = bread(tmp_path)
    html = of_page("statements", site, "sources/mill")
    assert "<summary>The starter (2)</summary>" in html
    assert '<li><a href="../bread/starter.md#in-short">In short</a><ul><li>Feed it for 5–7 days.</li>' in html


def test_a_source_with_very_many_statements_says_where_they_stand_and_how_many(tmp_path, monkeypatch):
    site = bread(tmp_path)
    monkeypatch.setattr("healthsite.render.source_statements.LONGEST", 1)
    html = of_page("statements", site, "sources/mill")
    assert "<summary>The starter (2)</summary>" in html
    assert '<li><a href="../bread/starter.md#in-short">In short</a> (1)</li>' in html and "Feed it" not in html


def test_a_list_of_a_source_that_is_named_is_in_words_however_long_it_is(tmp_path, monkeypatch):
    site = bread(tmp_path)
    monkeypatch.setattr("healthsite.render.source_statements.LONGEST", 0)
    html = Markdown(extensions=[HealthsiteExtension(site.page("index", "en"), site)]).convert("::: statements mill bread")
    assert '<a href="bread/starter.md#in-short">In short</a>' in html and "<li>Feed it for 5–7 days.</li>" in html


@pytest.mark.parametrize(("words", "titles"), [
    (["mill"], ["Bread", "The starter"]), (["mill", "bread"], ["The starter"]), (["mill", "except", "bread"], ["Bread"]), (["oven"], []),
])
def test_the_words_behind_the_list_choose_its_pages(tmp_path, words, titles):
    """A page that lies in no folder, such as the front page, is among those of `except`: two such lists leave nothing out."""
    shutil.copytree(BASE, tmp_path / "bread")
    with (tmp_path / "bread/docs/en/index.md").open("a", encoding="utf-8") as front:
        front.write("\nFeed it for 5–7 days.[@mill-days]\n")
    site = load_site(tmp_path / "bread")[0]
    html = LISTS["statements"](replace(site.page("bread/starter", "en"), key="sources/statements"), site, *words)
    assert re.findall(r"<summary>(.*?) \(", html) == titles


def test_a_source_that_nothing_rests_on_has_no_statements(tmp_path):
    assert of_page("statements", bread(tmp_path), "sources/oven") == ""


def bread(folder):
    shutil.copytree(BASE, folder / "bread")
    return load_site(folder / "bread")[0]


def of_page(name, site, key):
    """What stands in a list on a page with this key."""
    return LISTS[name](replace(site.page("bread/starter", "en"), key=key), site)


def test_questions_stand_below_the_part_that_answers_them(tmp_path):
    shutil.copytree(BASE, tmp_path / "bread")
    (tmp_path / "bread/docs/_data/questions.yml").write_text("- {page: bread/starter, anchor: steps, en: What first?, da: Hvad først?}\n", "utf-8")
    site = load_site(tmp_path / "bread")[0]
    assert '<li><a href="bread/starter.md#steps">What first?</a></li>' in of_page("questions", site, "questions")
    assert '<a href="bread/starter.md#steps">Hvad først?</a>' in LISTS["questions"](replace(site.page("index", "da"), key="questions"), site)


@pytest.fixture
def called(tmp_path):
    """A function `(names, *pages)`: the site in which pages have these other names."""
    def make(names, *pages):
        shutil.copytree(BASE, tmp_path / "bread")
        for name in pages or ("bread/starter.md",):
            page = tmp_path / "bread/docs/en" / name
            page.write_text(page.read_text("utf-8").replace("description:", f"synonyms: [{names}]\ndescription:", 1), "utf-8")
        (tmp_path / "bread/overrides/strings/en.yml").write_text(WORDS, "utf-8")
        return load_site(tmp_path / "bread")[0]
    return make


def test_everything_from_a_to_z_with_other_names(called):
    html = of_page("a-z", called("sourdough"), "a-z")
    assert '<li><a href="bread/starter.md">sourdough</a> <span>The starter</span></li>' in html
    assert html.index('id="letter-s"') < html.index(">sourdough<") < html.index(">The starter<", html.index('id="letter-t"'))


def test_a_name_that_is_half_a_question_does_not_stand_from_a_to_z(called):
    html = of_page("a-z", called("why does it smell, the mother dough"), "a-z")
    assert "the mother dough" in html and "why does it smell" not in html


def test_one_word_in_two_spellings_stands_once_from_a_to_z(called):
    html = of_page("a-z", called("surdaej, surdæj, the startér"), "a-z")
    assert "surdæj" in html and "surdaej" not in html and "startér" in html


def test_the_same_words_stand_once_from_a_to_z(called):
    site = called("sourdough", "bread/starter.md", "index.md")
    title = site.page("index", "en").meta.title
    assert (f'<li>sourdough <span><a href="bread/starter.md">The starter</a> · <a href="index.md">{title}</a></span></li>'
            in of_page("a-z", site, "a-z"))


def test_changes_with_their_day_and_kind(tmp_path):
    shutil.copytree(BASE, tmp_path / "bread")
    (tmp_path / "bread/docs/_data/changes.yml").write_text(
        "- {date: 2026-11-01, kind: wording, pages: [bread/starter], what: {en: Plainer., da: Enklere.}}\n"
        "- {date: 2026-11-02, kind: meaning, pages: [all], what: {en: Warmer., da: Varmere.}}\n", "utf-8")
    (tmp_path / "bread/overrides/strings/en.yml").write_text(WORDS, "utf-8")
    html = of_page("changes", load_site(tmp_path / "bread")[0], "index")
    assert html.index("2 November 2026") < html.index("1 November 2026")
    assert '(better wording): Plainer. <a href="bread/starter.md">The starter</a>' in html
