"""The project's own texts are spelt right, and how surely a slip in them would be seen.

Slips are made as fingers make them: a letter dropped, doubled, changed or swapped with the next. Many make another word
of the language, which no dictionary can tell. Run with `-s` to see the rates.
"""
import random

import pytest

from healthsite.checking.run import check_content
from healthsite.environment.spelling import make_spelling_ready
from healthsite.load.spelling import DICTIONARIES, Speller, with_spelling
from healthsite.text.spelt_words import words_to_spell

LEAST_SEEN = {"nb": 0.88, "da": 0.88, "en": 0.95}
LETTERS = "abdefghiklmnoprstuvyæøå"
SLIPS = 2000


@pytest.fixture(scope="module")
def checked(site):
    """The site with the spelling of its words."""
    make_spelling_ready(tuple(DICTIONARIES.values()), print)
    site, faults = with_spelling(site)
    assert faults == []
    return site


def test_the_texts_are_spelt_right_and_the_lists_hold_nothing_needless(checked):
    rules = ("spelling", "spelling-list")
    assert [problem for problem in check_content(checked) if problem.rule in rules] == []


@pytest.mark.parametrize("code", DICTIONARIES)
def test_a_slip_is_seen(checked, code):
    speller = Speller(code, set(), iter(entry.word for entry in checked.spelling[code].listed))
    texts = (passage for passage in checked.passages if passage.language == code)
    found = {word for text in texts for word, _ in words_to_spell(text.words)}
    words = sorted(word for word in found if word.isalpha() and word.islower() and len(word) > 3)
    chance = random.Random(code)
    slips = [slip for slip in (slipped(chance.choice(words), chance) for _ in range(SLIPS)) if slip not in words]
    missed = [slip for slip in slips if speller.is_right(slip)]
    print(f"\n{code}: {len(slips) - len(missed)} of {len(slips)} slips seen; not seen: {' '.join(missed[:20])} …")
    assert 1 - len(missed) / len(slips) >= LEAST_SEEN[code]


def slipped(word, chance):
    """The word as typed in a hurry."""
    place = chance.randrange(len(word))
    before, letter, after = word[:place], word[place], word[place + 1:]
    return chance.choice([
        before + after,
        before + letter + letter + after,
        before + chance.choice(LETTERS) + after,
        before + after[:1] + letter + after[1:],
    ])
