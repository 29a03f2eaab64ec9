"""Each language is searched in an index of its own, and only what the search uses is served."""
import gzip
import json

import pytest

LANGUAGES = ("nb", "da", "en")


@pytest.fixture(scope="module")
def shown(built_site):
    """Language -> what is shown of each of its pages in the index."""
    files = {code: sorted((built_site / "pagefind" / "fragment").glob(f"zxx-{code}_*")) for code in LANGUAGES}
    return {
        code: [json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))["shown"] for file in found]
        for code, found in files.items()
    }


def test_an_index_holds_every_page_of_its_language_but_those_that_only_list_others(shown, site):
    for code, entries in shown.items():
        lists = {site.page(key, code).url for key in ("a-z", "questions", *(key for key in site.keys if "/statements-" in key))}
        expected = {page.url for page in site.pages.values() if page.language == code} - lists
        assert sorted(entry["url"] for entry in entries) == sorted(expected)


def test_every_section_shown_is_on_its_page(shown, pages):
    wrong = [
        f"{entry['url']}#{anchor}" for entries in shown.values() for entry in entries
        for anchor, _, _ in entry["sections"] if anchor and not pages[entry["url"]].xpath("//*[@id=$id]", id=anchor)
    ]
    assert wrong == []


def test_marks_and_lists_of_sources_are_not_searched(shown, site):
    texts = [text for entries in shown.values() for entry in entries for _, _, text in entry["sections"]]
    assert texts
    standing = {label.text[code] for label in site.labels.values() for code in LANGUAGES}
    assert [text for text in texts if any(notice in text for notice in standing)] == []
    kinds = {site.strings["en"]["kind.rct.short"], site.strings["en"]["kind.patient-information.short"]}
    assert [text for text in texts for kind in kinds if f".1{kind}" in text or f". 1{kind}" in text] == []


def test_the_browser_finds_an_index_by_the_page_s_language(built_site):
    entry = json.loads((built_site / "pagefind" / "pagefind-entry.json").read_text(encoding="utf-8"))
    assert sorted(entry["languages"]) == sorted(LANGUAGES)
    assert all((built_site / "pagefind" / f"pagefind.{index['hash']}.pf_meta").exists() for index in entry["languages"].values())


def test_pagefind_s_own_interfaces_are_not_served(built_site):
    assert {file.name for file in (built_site / "pagefind").glob("*.js")} == {"pagefind.js"}
    assert list(built_site.glob("pagefind/*.css")) == []


def test_every_word_of_the_search_comes_with_it(built_site, site):
    for code in LANGUAGES:
        words = json.loads((built_site / "pagefind" / f"{code}.json").read_text(encoding="utf-8"))["words"]
        assert {f"search.{name}" for name in words} - {"search.close"} == {name for name in site.strings[code] if name.startswith("search.")}


def test_there_is_a_list_of_words_for_every_letter(built_site):
    for code in LANGUAGES:
        assert len(list((built_site / "pagefind" / "words" / code).glob("?.txt"))) == 26
