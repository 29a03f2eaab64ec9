"""Faults in the files of data: the right file and line, the value found, the value expected."""
import pytest

FACTS = "docs/_data/facts/mill.yml"
REFERENCES = "docs/_data/references.yml"
LITERATURE = "docs/_data/literature.yml"
LABELS = "docs/_data/labels.yml"
DATES = "write year, month and day as far as they are known; leave the line out if nothing is"


@pytest.mark.parametrize(("found", "replacement", "expected"), [
    pytest.param("kind: cohort", "kind: cohorte",
                 "22:3: error: 'kind' is 'cohorte', expected one of: guideline, systematic-review, rct, cohort, review-opinion, "
                 "clinical-experience, patient-org-experience, patient-information (data-file)\n  hint: did you mean 'cohort'?",
                 id="a wrong kind"),
    pytest.param("strength: estimate", "strength: guess",
                 "23:3: error: 'strength' is 'guess', expected one of: documented, significant effect, small effect, "
                 "no significant effect, lacking evidence, recommended, not recommended, possible, association, estimate, experience, "
                 "reported, not stated (data-file)\n  hint: use one of these words", id="a wrong strength"),
    pytest.param("id: mill-warm", "id: mill-days", "11:3: error: the fact 'mill-days' exists already (data-file)\n"
                 "  hint: give this one an id of its own", id="an id twice"),
    pytest.param("id: mill-warm", "id: warm", "11:3: error: the id 'warm' must begin with 'mill-' (data-file)", id="another prefix"),
    pytest.param("id: mill-warm", "id: mill_Warm", "11:3: error: 'id' is 'mill_Warm', expected a–z, 0–9 and single hyphens (data-file)\n"
                 "  hint: correct the value", id="an id that is no key"),
    pytest.param("  kind: cohort\n", "", "17:3: error: the key 'kind' is missing (data-file)\n  hint: add it", id="a key left out"),
    pytest.param('"70-75 %"]', "75]", "21:30: error: 'figures.1' is '75', expected text; put it between quotation marks (data-file)\n"
                 "  hint: correct the value", id="a bare number for a figure"),
    pytest.param("topic: dough", "topik: dough", "19:3: error: unknown key 'topik' (data-file)\n  hint: did you mean 'topic'?",
                 id="an unknown key"),
    pytest.param("topic: dough", "topic:", "19:3: error: 'topic' has no value (data-file)\n"
                 "  hint: write one after the colon, or remove the line", id="a key without a value"),
    pytest.param("figures: [\"4 of 5 bakers\", \"70-75 %\"]", "checked: last spring",
                 "21:3: error: 'checked' is 'last spring', expected a date such as 2027-11-22 (data-file)\n  hint: correct the value",
                 id="a date in words"),
    pytest.param("facts:", "fact:", "1:1: error: the source or the list of facts is missing (data-file)\n"
                 "  hint: a file of facts begins with 'source:', 'prefix:' and 'facts:'", id="no list of facts"),
    pytest.param("- id: mill-warm", "- mill-salt\n- id: mill-warm", "11:3: error: a fact must be lines of 'key: value' (data-file)",
                 id="a word for a fact"),
])
def test_a_fault_in_the_facts(bread, found, replacement, expected):
    bread.edit(FACTS, found, replacement)
    assert f"{FACTS}:{expected}" in bread.problems()


def test_a_misspelt_key_is_told_once(bread):
    bread.edit(FACTS, "  kind: cohort", "  knid: cohort")
    assert bread.problems() == [f"{FACTS}:22:3: error: unknown key 'knid' (data-file)\n  hint: did you mean 'kind'?"]


def test_keys_that_are_missing_in_one_place_are_told_together(bread):
    bread.edit(FACTS, "  kind: cohort\n  strength: estimate\n", "")
    assert bread.problems() == [f"{FACTS}:17:3: error: the keys 'kind', 'strength' are missing (data-file)\n  hint: add them"]


def test_a_value_is_shown_in_part_if_it_is_long(bread):
    bread.write(LABELS, f"hot: {{level: note, place: top, text: {{}}, title: {'Mind your hands. ' * 9}}}\n")
    assert bread.problems()[0].startswith(f"{LABELS}:1:42: error: 'title' is 'Mind your hands. Mind your hands. Mind y…', expected keys and")


def test_a_prefix_that_is_a_number_is_compared_all_the_same(bread):
    bread.edit(FACTS, "prefix: mill-", "prefix: 5")
    assert f"{FACTS}:4:3: error: the id 'mill-days' must begin with '5' (data-file)" in bread.problems()


def test_an_id_that_another_file_has(bread):
    bread.write("docs/_data/facts/zz.yml", (bread.root / FACTS).read_text("utf-8"))
    expected = "docs/_data/facts/zz.yml:4:3: error: the fact 'mill-days' exists already (data-file)\n  hint: give this one an id of its own"
    assert expected in bread.problems()


def test_a_file_of_facts_that_is_no_yaml_leaves_the_others_readable(bread):
    bread.write("docs/_data/facts/baker.yml", "source: baker\nprefix: [\nfacts: []\n")
    hint = "check the indentation, colons and quotation marks on this line and the one above"
    message = "the list opened here lacks a comma or its closing ']'"
    assert bread.problems() == [f"docs/_data/facts/baker.yml:2:9: error: {message} (data-file)\n  hint: {hint}"]
    assert "mill-days" in bread.site().facts


def test_a_file_of_data_that_is_a_list(bread):
    bread.write(LABELS, "- hot\n")
    assert bread.problems() == [f"{LABELS}:1:1: error: the file must hold keys and values (data-file)"]


@pytest.mark.parametrize(("path", "text", "expected"), [
    (LABELS, "hot: Mind your hands.\n", "1:1: error: 'hot' must have keys and values of its own (data-file)"),
    (LABELS, "hot: {level: note, place: top, title: Hot, text: {en: a, da: b}}\n",
     "1:32: error: 'title' is 'Hot', expected keys and values of its own (data-file)\n  hint: correct the value"),
    ("docs/_data/glossary.yml", "proofing:\n  en: {term: proofing}\n",
     "2:3: error: the key 'words.en.explanation' is missing (data-file)\n  hint: add it"),
    ("docs/_data/page-types.yml", "home: {purpose: x, sections: [a]}\n",
     "1:20: error: 'sections' is '['a']', expected keys and values of its own (data-file)\n  hint: correct the value"),
    ("docs/_data/glossary.yml", "proofing:\n  en: {term: proofing, explanation: x}\n  dk: {term: hævning, explanation: x}\n",
     "3:3: error: 'dk' is no language of the site, expected one of: en, da, latin, facts, editor_note (data-file)\n"
     "  hint: correct it, or remove it with what stands below it"),
    ("docs/_data/glossary.yml", "proofing:\n  en: {term: proofing, explanation: x}\n  editor-note: x\n",
     "3:3: error: 'editor-note' is no language of the site, expected one of: en, da, latin, facts, editor_note (data-file)\n"
     "  hint: did you mean 'editor_note'?"),
    (LABELS, "hot: {level: note, place: top, title: {en: Hot, no: Varmt}, text: {en: a, da: b}}\n",
     "1:49: error: 'no' is no language of the site, expected one of: en, da (data-file)\n"
     "  hint: correct it, or remove it with what stands below it"),
    ("docs/_data/typography.yml", "en: {quotes: x, inner_quotes: ab, apostrophe: x, dash: x, range: x}\n",
     "1:6: error: 'quotes' is 'x', expected two signs (data-file)\n  hint: correct the value"),
    ("docs/_data/typography.yml", "en: {quotes: ab, inner_quotes: ab, apostrophe: x, dash: --, range: x}\n",
     "1:51: error: 'dash' is '--', expected one sign (data-file)\n  hint: correct the value"),
    (REFERENCES, "mill: A book\n", "1:1: error: 'mill' must have keys and values of its own (data-file)"),
    (REFERENCES, "mill: {custom: [en]}\n",
     "1:8: error: 'custom' is '['en']', expected keys and values of its own (data-file)\n  hint: correct the value"),
    (REFERENCES, "mill: {custom: {name: {en: 5}}}\n",
     "1:24: error: 'custom.name.en' is '5', expected text; put it between quotation marks (data-file)\n  hint: correct the value"),
    (REFERENCES, "mill: {titel: A book}\n", "1:8: error: unknown key 'titel' (data-file)\n  hint: did you mean 'title'?"),
    (REFERENCES, "mill: {title_short: A book}\n", "1:8: error: unknown key 'title_short' (data-file)\n  hint: did you mean 'title-short'?"),
    (REFERENCES, "mill: {author: Ada Miller}\n",
     "1:8: error: 'author' is 'Ada Miller', expected a list, such as [one, two] (data-file)\n  hint: correct the value"),
    (REFERENCES, "mill: {volume: 130}\n",
     "1:8: error: 'volume' is '130', expected text; put it between quotation marks (data-file)\n  hint: correct the value"),
    (LITERATURE, "rye: {title: Rye}\n", "1:1: error: the key 'list-number' is missing (data-file)\n  hint: add it"),
    (LITERATURE, "rye: {list-number: first}\n",
     "1:7: error: 'list-number' is 'first', expected a whole number (data-file)\n  hint: correct the value"),
    (LITERATURE, "rye: {list-number: 1, mendet: {en: The year}}\n",
     "1:23: error: unknown key 'mendet' (data-file)\n  hint: did you mean 'mended'?"),
    (LITERATURE, "rye: {list-number: 1, mended: {dk: Året}}\n",
     "1:32: error: 'dk' is no language of the site, expected one of: en, da (data-file)\n"
     "  hint: correct it, or remove it with what stands below it"),
])
def test_a_fault_in_the_words_and_sources(bread, path, text, expected):
    bread.write(path, text)
    assert bread.problems() == [f"{path}:{expected}"]


@pytest.mark.parametrize("issued", ["2010", "2010-06-01", "{date-parts: [2010]}", "{date-parts: []}", "{date-parts: [[]]}", "", "June"])
def test_a_date_of_a_source_that_cannot_be_printed(bread, issued):
    bread.write(REFERENCES, f"mill:\n  issued: {issued}\n")
    (problem,) = bread.problems()
    assert problem.startswith(f"{REFERENCES}:2:3: error: 'issued' is '")
    assert problem.endswith(f"', expected a date such as {{date-parts: [[2010, 6]]}} (data-file)\n  hint: {DATES}")


@pytest.mark.parametrize("issued", ["{date-parts: [[2010]]}", "{date-parts: [[2010, 6, 1], [2011]]}", "{literal: spring 2010}"])
def test_a_date_of_a_source_that_can_be_printed(bread, issued):
    bread.write(REFERENCES, f"mill:\n  issued: {issued}\n")
    assert bread.problems() == []


def test_literature_is_read_in_the_order_of_its_numbers(bread):
    bread.write(LITERATURE, "oats: {list-number: 2, title: Oats, PMID: '7'}\nrye: {list-number: 1, title: Rye, mended: {en: The year.}}\n")
    assert bread.problems() == []
    works = bread.site().literature
    assert [(key, work.anchor, work.csl, work.mended) for key, work in works.items()] == [
        ("rye", "ref-1", {"title": "Rye"}, {"en": "The year."}),
        ("oats", "ref-2", {"title": "Oats", "PMID": "7"}, {}),
    ]


@pytest.mark.parametrize("text", ["# nothing\n", "home:\n", 'home: ""\n'], ids=["no line", "no value", "no word"])
def test_an_interface_word_that_one_language_lacks(bread, text):
    bread.write("overrides/strings/da.yml", text)
    assert bread.problems() == ["overrides/strings/da.yml:1:1: error: the word 'home' is missing (data-file)\n  hint: translate 'Home'"]
