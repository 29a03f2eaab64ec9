"""The address of a page: the slugs of its folders and its own, in the reader's language."""
import pytest

from healthsite.text.addresses import SLUG, address

SLUGS = {"index": None, "bread/index": "broed", "bread/starter": "surdej", "bread/rye/index": "rug", "bread/rye/dark": None}


@pytest.mark.parametrize(("key", "expected"), [
    ("index", "da/"),
    ("bread/index", "da/broed/"),
    ("bread/starter", "da/broed/surdej/"),
    ("bread/rye/index", "da/broed/rug/"),
    ("bread/rye/dark", "da/broed/rug/dark/"),
    ("cakes/plum", "da/cakes/plum/"),
    ("bread/starter/rye", "da/broed/surdej/rye/"),
    ("about", "da/about/"),
])
def test_each_part_is_the_slug_or_the_english_name(key, expected):
    assert address(key, SLUGS, "da/") == expected


def test_the_default_language_stands_at_the_root():
    assert address("bread/starter", SLUGS, "") == "broed/surdej/"


def test_the_home_page_of_the_default_language_is_the_root():
    assert address("index", SLUGS, "") == ""


@pytest.mark.parametrize("slug", ["brod", "7-dage", "a-b-c"])
def test_a_slug_is_lower_case_ascii_with_single_hyphens(slug):
    assert SLUG.fullmatch(slug)


@pytest.mark.parametrize("slug", ["", "Brod", "brød", "a--b", "-a", "a-", "a_b", "a/b", "a b", "a\n"])
def test_anything_else_is_no_slug(slug):
    assert not SLUG.fullmatch(slug)
