"""Where in a source a fact stands is said in the reader's language; what the source has printed stays in its own."""
import re

import pytest

from healthsite.model.interface_words import PLACES
from healthsite.render.locators import locator

WORDS = {"para": "avsnitt", "bullet": "punkt", "box": "ramme", "closing box": "siste ramme", "(box)": "(ramme)", "and": "og",
         "Ingress": "Ingress", "Back page": "Baksiden", "last lines": "siste linjer", "also": "også"}
ENGLISH = re.compile(r"\b(the|of|and|on|also|box|note|distraction|ligaments?|modified|untitled|para|bullet|drawing|captions?)\b")


@pytest.mark.parametrize(("where", "heading", "place"), [
    ("Hva er det?, para 1", "<Hva er det?>", "avsnitt 1"),
    ("Årsager, sagt kort, para 2 and box", "<Årsager, sagt kort>", "avsnitt 2 og ramme"),
    ("Årsager, closing box", "<Årsager>", "siste ramme"),
    ("Hovedbudskap (box), bullet 3", "<Hovedbudskap> (ramme)", "punkt 3"),
    ("Ingress and Hva er det?, para 1", "Ingress og <Hva er det?>", "avsnitt 1"),
    ("Alt / Bra, para 1; Ord, para 2", "<Alt / Bra>", "avsnitt 1; <Ord>, avsnitt 2"),
    ("Råd, para 2; box 1", "<Råd>", "avsnitt 2; ramme 1"),
    ("Back page, last lines", "Baksiden", "siste linjer"),
    ("Back page, ADRESSE", "Baksiden", "<ADRESSE>"),
    ("Ingress", "Ingress", ""),
    ("Ramme 1", "<Ramme 1>", ""),
    ("Svar, para 3 (also Figur 1)", "<Svar>", "avsnitt 3 (også <Figur 1>)"),
])
def test_only_our_own_words_are_translated(where, heading, place):
    assert tuple("".join(f"<{piece.text}>" if piece.printed else piece.text for piece in pieces) for pieces in locator(where, WORDS)) == (heading, place)


def test_without_words_it_stays_as_it_is_written():
    assert [piece.text for piece in locator("Starting, para 1", {})[0]] == ["Starting, para 1"]


@pytest.mark.parametrize("language", ["nb", "da"])
def test_no_place_of_the_ledger_is_left_in_english(site, language):
    words = {key.removeprefix(PLACES): word for key, word in site.strings[language].items() if key.startswith(PLACES)}
    shown = {fact.where: "".join(piece.text for pieces in locator(fact.where, words) for piece in pieces) for fact in site.facts.values()}
    assert {where: text for where, text in shown.items() if ENGLISH.search(text)} == {}
