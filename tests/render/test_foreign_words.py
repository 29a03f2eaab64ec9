"""Words of another language: found by the data that there is anyway, and marked wherever a reader meets them."""
import shutil
from pathlib import Path

import pytest
from markdown import Markdown

from healthsite.load.site import load_site
from healthsite.markdown.extension import HealthsiteExtension
from healthsite.render.foreign_words import foreign_words, with_languages

BASE = Path(__file__).parents[1] / "rules" / "base"
GLOSSARY = """\
proofing:
  en: {term: proofing, explanation: Rising., also: [hyvel]}
  da: {term: hævning, explanation: Hævning., also: [hyvel, hviletid]}
  latin: fermentatio panis
rye:
  en: {term: rye, explanation: A grain.}
  da: {term: rug, explanation: Et korn.}
  latin: secale
crumb:
  en: {term: crumb, explanation: The inside., also: [bagværk, æøling]}
  da: {term: krumme, explanation: Det indre., also: [bagværk]}
"""
REFERENCES = """
handbook:
  type: book
  title: Brød og smør
  author: [{literal: Landsforeningen for rugbrød (LFR)}]
  publisher: Forlaget
  container-title: Rugbrødet.example
  language: da
  custom: {name: {en: the handbook, da: håndbogen}}
ours:
  type: book
  title: "[Grød og øl]"
  language: da
  custom: {name: {en: our copy, da: vores eksemplar}}
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    root = tmp_path_factory.mktemp("foreign") / "bread"
    shutil.copytree(BASE, root)
    (root / "docs/_data/glossary.yml").write_text(GLOSSARY, "utf-8")
    with (root / "docs/_data/references.yml").open("a", encoding="utf-8") as file:
        file.write(REFERENCES)
    (root / "docs/_data/languages").mkdir(exist_ok=True)
    (root / "docs/_data/languages/da.words.yml").write_text("common: og i en\ntypical: ['*æ*', '*ø*']\n", "utf-8")
    (root / "docs/_data/languages/en.words.yml").write_text("common: and in a the is\ntypical: ['*th*']\n", "utf-8")
    return load_site(root)[0]


def rendered(site, text, language="en"):
    page = site.page("bread/starter", language)
    return Markdown(extensions=["attr_list", "toc", HealthsiteExtension(page, site)]).convert(text).replace("\n", "")


@pytest.mark.parametrize(("text", "words"), [
    ("The Danish say hævning.", [("hævning", "da")]),
    ("Hævning is the word.", [("Hævning", "da")]),
    ("The book Brød og smør is old.", [("Brød og smør", "da")]),
    ("‘Grød i en skål’ is a dish.", [("Grød i en skål", "da")]),
    ("In Latin, fermentatio panis.", [("fermentatio panis", "la")]),
    ("They call it ‘hviletid’.", [("hviletid", "da")]),
    ("‘the hævning’ is ours", [("hævning", "da")]),
    ("It is from Landsforeningen for rugbrød (LFR).", [("Landsforeningen for rugbrød", "da")]),
    ("See Rugbrødet.example.", [("Rugbrødet.example", "da")]),
    ("Some look for bagværk.", [("bagværk", "da")]),  # listed as English because readers search for it
])
def test_what_is_foreign(site, text, words):
    assert [(text[start:end], code) for start, end, code in foreign_words(text, "en", site)] == words


@pytest.mark.parametrize("text", [
    "A hyvel is a word of both languages.",
    "It may be hviletid, for all we know.",  # spelt as an English word could be, and no quotation
    "The rug is on the floor.",
    "secale is one word",
    "Grød og øl stands in brackets, so the title is ours.",
    "hævninger is another word",
    "See hævning.example for more.",
    "Forlaget is one word, spelt as an English one could be",
    "An æøling is in no list but ours.",
    "‘the bread’ is ours",
])
def test_what_is_not(site, text):
    assert foreign_words(text, "en", site) == []


def test_a_language_does_not_mark_its_own(site):
    assert foreign_words("Hævning i Brød og smør", "da", site) == []


def test_a_title_as_html(site):
    assert with_languages("Hævning &amp; <rye>", "en", site) == '<span lang="da">Hævning</span> &amp; &lt;rye&gt;'


@pytest.mark.parametrize(("text", "html"), [
    ("On hævning and hævning.", '<p>On <span lang="da">hævning</span> and <span lang="da">hævning</span>.</p>'),
    ("## On hævning {#proof}", '<h2 id="proof">On <span lang="da">hævning</span></h2>'),
    ("**bold** hævning **bold**", '<p><strong>bold</strong> <span lang="da">hævning</span> <strong>bold</strong></p>'),
    ("[a hævning](x.md 'hævning')", '<p><a href="x.md" title="hævning">a <span lang="da">hævning</span></a></p>'),
    ("`hævning`", "<p><code>hævning</code></p>"),
    ("*hævning*{lang=da}", '<p><em lang="da">hævning</em></p>'),
])
def test_in_the_text_of_a_page(site, text, html):
    assert rendered(site, text) == html


def test_in_the_link_of_a_term(site):
    assert '><span lang="da">hævning</span></a>' in rendered(site, "[hævning](term:proofing)")
