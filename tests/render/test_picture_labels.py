"""Words in a drawing are broken into lines that are as even as they can be."""
import pytest

from healthsite.render.pictures.labels import wrapped


@pytest.mark.parametrize(("words", "most", "lines"), [
    ("crust", 9, ["crust"]),
    ("crust", 3, ["crust"]),
    ("a well baked crust", 12, ["a well", "baked crust"]),
    ("a well baked crust", 30, ["a well baked crust"]),
    ("crust (of rye bread)", 14, ["crust", "(of rye bread)"]),
    ("the outside of a loaf of bread", 11, ["the outside", "of a loaf", "of bread"]),
])
def test_lines(words, most, lines):
    assert wrapped(words, most) == lines
