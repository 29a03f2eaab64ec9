"""Links and images with the positions of their words, and what else a reader sees as a link."""
import pytest

from healthsite.text.structure import parse


def links(text):
    return [
        (link.text, link.target, link.text_position.line, link.text_position.column, link.position.column)
        for block in parse(text, "en").blocks for link in block.links
    ]


def images(text):
    return [(image.text, image.target, image.text_position.column) for block in parse(text, "en").blocks for image in block.images]


@pytest.mark.parametrize(("text", "found"), [
    ("See [rye](rye.md).", ("rye", "rye.md", 1, 6, 11)),
    ("See the\n[rye\nbread](rye.md).", ("rye\nbread", "rye.md", 2, 2, 8)),
    ("See [](rye.md).", ("", "rye.md", 1, 8, 8)),
    ("See <https://mill.example/>.", ("https://mill.example/", "https://mill.example/", 1, 6, 6)),
    ("See HTTPS://mill.example/a_b, or not.", ("HTTPS://mill.example/a_b", "HTTPS://mill.example/a_b", 1, 5, 5)),
    ("(https://mill.example/)", ("https://mill.example/", "https://mill.example/", 1, 2, 2)),
    ("**https://mill.example**", ("https://mill.example", "https://mill.example", 1, 3, 3)),
    ("[rye]: rye.md \"Rye\"", ("rye", "rye.md", 1, 2, 8)),
    ("[rye]: <https://mill.example/>", ("rye", "https://mill.example/", 1, 2, 9)),
])
def test_a_link_has_the_position_of_its_words(text, found):
    assert links(text) == [found]


def test_an_address_as_the_words_of_a_link_is_one_link():
    assert len(links("[https://mill.example/](https://mill.example/)")) == 1


@pytest.mark.parametrize("text", ["`https://mill.example/`", "[^note]: see below", "[@mill-days]: no", '<a href="https://mill.example/">x</a>'])
def test_these_are_no_links(text):
    assert links(text) == []


def test_digits_of_an_address_are_no_figures():
    (block,) = parse("See https://mill.example/2010/7 for 5 days.", "en").blocks
    assert [figure.value for figure in block.figures] == ["5"]


@pytest.mark.parametrize(("text", "found"), [
    ("![A loaf](loaf.svg)", ("A loaf", "loaf.svg", 3)),
    ("![](loaf.svg)", ("", "loaf.svg", 5)),
    ("[![A loaf](loaf.svg)](rye.md)", ("A loaf", "loaf.svg", 4)),
])
def test_an_image_has_the_position_of_its_words(text, found):
    assert images(text) == [found]
