"""The texts that readers meet are found where they stand."""
import pytest

from healthsite.load.passages import passages_of
from healthsite.load.site import load_site


def project(root, header, glossary="a: {en: {term: b, explanation: c}}\n"):
    files = {
        "mkdocs.yml": "site_name: Bread\nsite_url: https://bread.example/\nplugins:\n"
                      "- i18n: {languages: [{locale: en, name: English, default: true}]}\n",
        "docs/en/index.md": f"---\n{header}---\n\nText.\n",
        "docs/_data/glossary.yml": glossary,
    }
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    site, _ = load_site(root)
    return passages_of(site.pages.values(), site.texts, ("en",))


@pytest.mark.parametrize(("header", "line", "column", "raw"), [
    ("title: Rye\n", 2, 8, "Rye"),
    ('title: "Rye"\n', 2, 9, "Rye"),
    ("title: title\n", 2, 8, "title"),
    ("title: >-\n  Rye\n  bread\n", 3, 3, "Rye\n  bread"),
    ('title: "The \\"rye\\""\n', 2, 9, 'The \\"rye\\"'),
    ("title: 'The ''rye'''\n", 2, 9, "The ''rye''"),
    ("synonyms: [rye bread, rye]\n", 2, 23, "rye"),
    ("synonyms:\n- rye bread\n- rye\n", 4, 3, "rye"),
])
def test_a_text_of_the_header_stands_where_it_begins(tmp_path, header, line, column, raw):
    *_, last = [passage for passage in project(tmp_path, header) if passage.kind == "header"]
    assert (last.start.line, last.start.column, last.markup) == (line, column, raw)


def test_the_body_begins_below_the_header(tmp_path):
    (body,) = [passage for passage in project(tmp_path, "title: Rye\n") if passage.kind == "body"]
    assert body.problem(body.markup.index("ext"), "x").position == type(body.start)(5, 2)


def test_texts_of_data_files_have_the_language_of_their_key(tmp_path):
    glossary = "a:\n  en:\n    term: rye\n    explanation: A grain.\n    also: ['rye-grain']\n  latin: secale\n"
    found = [passage for passage in project(tmp_path, "title: Rye\n", glossary) if passage.kind == "data"]
    assert [(passage.markup, passage.words.strip(), passage.start.line, passage.start.column) for passage in found] == [
        ("rye", "rye", 3, 11), ("A grain.", "A grain.", 4, 18), ("rye-grain", "", 5, 13)]
