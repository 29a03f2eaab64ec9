"""Tags and attributes in a text, with their places."""
import pytest

from healthsite.text.tags import listed_attributes, tags_in


@pytest.mark.parametrize(("text", "names"), [
    ("a <b>c</b>", ["b", "/b"]),
    ("<SCRIPT src=x>", ["script"]),
    ("<svg/onload=x>", ["svg"]),
    ("<br", ["br"]),
    ("<!-- a", ["!--"]),
    ("<!DOCTYPE html><?php", ["!", "?"]),
    ("<javascript:x>", ["javascript:x"]),
    ("<https://mill.example> <a@mill.example> 3 < 4 <5", []),
])
def test_tags(text, names):
    assert ["/" * tag.closing + tag.name for tag in tags_in(text)] == names


@pytest.mark.parametrize(("text", "attributes"), [
    ('<a href="x>y" Title=z>', [("href", "x>y", 3), ("title", "z", 14)]),
    ("<svg/onload=x>", [("onload", "x", 5)]),
    ("<br\nhidden>", [("hidden", "", 4)]),
])
def test_attributes_of_a_tag(text, attributes):
    (tag,) = tags_in(text)
    assert [(attribute.name, attribute.value, attribute.offset) for attribute in tag.attributes] == attributes


@pytest.mark.parametrize(("text", "names"), [
    ("{ .wide #how title=a }", ["title"]),
    ("{: onclick='a' }", ["onclick"]),
    ("{a = b} {a} {a= b}", []),
])
def test_attributes_in_braces(text, names):
    assert [attribute.name for attribute in listed_attributes(text)] == names
