"""Where a link leads, and how one is written."""
import pytest

from healthsite.text.link_targets import page_and_anchor, place_in_folder, target_from


@pytest.mark.parametrize(("target", "key", "place"), [
    ("starter.md", "bread/index", "bread/starter.md"),
    ("../index.md", "bread/starter", "index.md"),
    ("rye.md", "index", "rye.md"),
    ("../../assets/a%20loaf.svg", "bread/starter", "../assets/a loaf.svg"),
])
def test_a_target_is_a_place_in_the_folder_of_the_language(target, key, place):
    assert place_in_folder(target, key) == place


@pytest.mark.parametrize(("target", "page", "anchor"), [
    ("../index.md#sugar", "index", "sugar"),
    ("rye.md", "bread/rye", ""),
    ("#steps", "bread/starter", "steps"),
    ("https://mill.example/x.md#a", "", "a"),
    ("../../assets/loaf.svg", "", ""),
    ("term:proofing", "", ""),
])
def test_a_link_leads_to_a_page_and_an_anchor(target, page, anchor):
    assert page_and_anchor(target, "bread/starter") == (page, anchor)


@pytest.mark.parametrize(("key", "goal", "target"), [
    ("index", "bread/starter", "bread/starter.md"),
    ("bread/starter", "index", "../index.md"),
    ("bread/starter", "bread/rye", "rye.md"),
    ("bread/starter", "cakes/index", "../cakes/index.md"),
])
def test_a_link_is_written_from_page_to_page(key, goal, target):
    assert target_from(key, goal) == target
