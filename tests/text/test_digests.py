"""A section's fingerprint changes with its words, and with nothing else."""
import re

import pytest

from healthsite.text.digests import section_digests
from healthsite.text.structure import parse

TEXT = "A starter.\n\n## In short {#in-short}\n\nFeed it for 5–7 days.[@mill-days]\n\n## Steps {#steps}\n\n- Mix.\n- Wait.\n"


def digests(text):
    return section_digests(parse(text, "en"))


def changed(text):
    """Anchors whose fingerprint differs from that of TEXT."""
    before, now = digests(TEXT), digests(text)
    return [anchor for anchor in now if before.get(anchor) != now[anchor]]


def test_every_section_has_one_and_so_has_the_start():
    assert list(digests(TEXT)) == ["(start)", "in-short", "steps"]


def test_a_fingerprint_is_eight_hexadecimal_digits():
    assert all(re.fullmatch("[0-9a-f]{8}", digest) for digest in digests(TEXT).values())


@pytest.mark.parametrize(("found", "replacement", "section"), [
    ("A starter", "The starter", "(start)"),
    ("5–7", "5–8", "in-short"),
    ("[@mill-days]", "[@mill-warm]", "in-short"),
    ("## Steps", "## Stages", "steps"),
    ("- Wait", "- Rest", "steps"),
    ("- Mix.\n- Wait.", "- Wait.\n- Mix.", "steps"),
    ("Feed it", "!!! hot\n\n    Feed it", "in-short"),
])
def test_other_words_change_that_section_only(found, replacement, section):
    assert changed(TEXT.replace(found, replacement)) == [section]


def test_another_kind_of_box_changes_the_section():
    assert digests("## A {#a}\n\n!!! hot\n\n    Stir.\n") != digests("## A {#a}\n\n!!! cold\n\n    Stir.\n")


def test_a_section_with_any_anchor_does_not_take_the_place_of_the_start():
    assert list(digests("A starter.\n\n## Lead {#lead}\n\n## Start {#start}\n")) == ["(start)", "lead", "start"]


@pytest.mark.parametrize(("found", "replacement"), [
    ("for 5–7", "for\n5–7"), ("\n\n## Steps", "\n\n\n\n## Steps"), ("- Mix.\n", "-   Mix.  \n"), ("A starter.", "A starter.\n<!-- mend this -->"),
])
def test_spacing_line_breaks_and_comments_change_nothing(found, replacement):
    assert changed(TEXT.replace(found, replacement)) == []
