"""The line of a new page belongs after the last page of its folder."""
import pytest

from healthsite.text.menu_place import menu_place

MENU = """\
nav:
  - index.md
  - bread:
      - bread/index.md
      - Rye: "bread/rye.md"
      - 'bread/dark/index.md'
  - cakes/index.md

plugins: []
"""


@pytest.mark.parametrize(("key", "expected"), [
    ("bread/wheat", (5, "      - bread/wheat.md")),
    ("bread/dark/old", (6, "      - bread/dark/old.md")),
    ("cakes/dry", (7, "  - cakes/dry.md")),
    ("about", (2, "  - about.md")),
    ("pies/apple", None),
])
def test_it_stands_below_the_last_page_of_the_folder_with_the_same_indentation(key, expected):
    assert menu_place(MENU, key) == expected
