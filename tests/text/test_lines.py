"""What each line of a text does, held against what Python-Markdown makes of it."""
import pytest
from markdown import markdown

from healthsite.text.lines import lines_of

EXTENSIONS = ["admonition", "attr_list", "tables", "pymdownx.superfences"]


def roles(text):
    return [line.role for line in lines_of(text)]


@pytest.mark.parametrize(("text", "expected", "html"), [
    ("Text\n- a", ["text", "text"], "<p>Text\n- a</p>"),
    ("- a\nb\n- c", ["item", "more", "item"], "<ul>\n<li>a\nb</li>\n<li>c</li>\n</ul>"),
    ("# H\n- a", ["heading", "item"], "<h1>H</h1>\n<ul>\n<li>a</li>\n</ul>"),
    ("1) a", ["text"], "<p>1) a</p>"),
    (" !!! hot", ["text"], "<p>!!! hot</p>"),
    ("!!  hot", ["text"], "<p>!!  hot</p>"),
    (" # H", ["text"], "<p># H</p>"),
    ("* * *", ["ruler"], "<hr />"),
    ("| a |\n| - |\n- b", ["row", "row", "text"], None),
])
def test_the_role_of_a_line(text, expected, html):
    assert roles(text) == expected
    assert html is None or markdown(text, extensions=EXTENSIONS) == html


@pytest.mark.parametrize(("text", "room", "code"), [
    ("Text\n\n    a", 0, True),
    ("- b\n\n    a", 4, False),
    ("- b\n\n        a", 4, True),
    ("- b\n    - c\n\n        a", 8, False),
    ("!!! hot\n\n    a", 4, False),
    ("!!! hot\n\n        a", 4, True),
    ("!!! hot\n\n    - b\n\n        a", 8, False),
    ("- b\n\nText\n\n    a", 0, True),
])
def test_how_far_a_line_may_be_indented(text, room, code):
    *_, last = lines_of(text)
    assert (last.room, last.indent >= last.room + 4) == (room, code)
    assert ("<code>" in markdown(text, extensions=EXTENSIONS)) == code


def test_where_the_first_sign_stands():
    text = "a\n  b\n\n\tc"
    assert [text[line.start: line.start + 1] for line in lines_of(text)] == ["a", "b", "\n", "c"]
