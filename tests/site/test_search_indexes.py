"""Each language is searched in an index of its own."""
import json

import pytest

PREFIXES = {"nb": "", "da": "da/", "en": "en/"}


@pytest.fixture(scope="module")
def indexes(built_site):
    """Language -> its search index."""
    return {code: json.loads((built_site / prefix / "search" / "search_index.json").read_text(encoding="utf-8"))
            for code, prefix in PREFIXES.items()}


def test_an_index_holds_every_page_of_its_language_and_no_other(indexes, pages, language_of):
    for code, index in indexes.items():
        found = {document["location"].partition("#")[0] for document in index["docs"]}
        assert found == {address for address in pages if language_of(address) == code}


def test_an_index_knows_the_word_forms_of_its_language(indexes):
    known = {code: index["config"]["lang"] for code, index in indexes.items()}
    assert "no" in known["nb"]
    assert "da" in known["da"]
    assert "en" in known["en"]


def test_marks_and_lists_of_sources_are_not_searched(indexes):
    texts = " ".join(document["text"] for index in indexes.values() for document in index["docs"])
    assert "citation__number" not in texts
    assert "sources__facts" not in texts
