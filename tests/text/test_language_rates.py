"""How surely a text in the wrong language is told, measured on every paragraph of the project's own pages.

Each paragraph is tried on a page of its own language, where nothing may be said, and on a page of each other language.
Run with `-s` to see the rates.
"""
from itertools import permutations

import pytest

from healthsite.model.passage import BODY
from healthsite.text.language import SHORTEST, WORD, in_no_language, other_language, own_words, paragraphs

LEAST_CAUGHT = 0.97


@pytest.fixture(scope="module")
def known_paragraphs(site):
    """Language -> its paragraphs of enough words."""
    found = {code: [] for code in site.settings.codes}
    for passage in site.passages:
        if passage.kind == BODY:
            texts = paragraphs(own_words(passage.words, site.source_names))
            found[passage.language] += [text for text, _ in texts if len(WORD.findall(text)) >= SHORTEST]
    return found


def test_no_paragraph_is_taken_for_another_language(site, known_paragraphs):
    wrong = [
        (code, text) for code, texts in known_paragraphs.items() for text in texts
        if other_language(text, code, site.language_words)
    ]
    print(f"\nfalse alarms: {len(wrong)} of {sum(map(len, known_paragraphs.values()))}")
    assert wrong == []


@pytest.mark.parametrize(("written", "around"), list(permutations(["nb", "da", "en"], 2)))
def test_a_paragraph_of_another_language_is_told(site, known_paragraphs, written, around):
    texts = known_paragraphs[written]
    missed = [text for text in texts if not other_language(text, around, site.language_words)]
    print(f"\n{written} on a page in {around}: {len(texts) - len(missed)} of {len(texts)} told")
    assert len(texts) > 100
    assert 1 - len(missed) / len(texts) >= LEAST_CAUGHT


def test_no_paragraph_is_taken_for_a_language_that_is_not_known(site, known_paragraphs):
    assert [text for texts in known_paragraphs.values() for text in texts if in_no_language(text, site.language_words)] == []


@pytest.mark.parametrize("text", [
    "Die Schmerzen im Becken sind oft sehr stark und können nach der Geburt lange dauern.",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.",
    "Ból miednicy jest często bardzo silny i może trwać długo po porodzie u kobiet.",
], ids=["German", "filler", "Polish"])
def test_a_text_in_another_language_than_ours_is_told(site, text):
    assert in_no_language(text, site.language_words)
