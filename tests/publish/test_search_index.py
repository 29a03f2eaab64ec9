"""The index is cut into pieces that fit the site; a program that fails is a problem, not a crash."""
from healthsite.publish.search_index import _run_pagefind, piece_size


def test_what_the_program_says_is_told(tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert _run_pagefind(tmp_path / "empty", tmp_path / "file", 400)


def test_pieces_of_a_larger_site_are_larger_but_less_than_in_proportion():
    assert piece_size(1_000) == piece_size(10_000)
    assert piece_size(80_000) < piece_size(320_000) <= 2 * piece_size(80_000)
