"""Lines of a picture on a page are light: on a grid that the eye cannot see, each outline once."""
import re
import xml.etree.ElementTree as etree

import pytest

from healthsite.render.pictures.repeated import share_outlines
from healthsite.render.pictures.rounded import round_lines, rounded
from healthsite.render.pictures.svg import SVG, as_text

LONG = "M0 0c10 0 10 10 20 10s10 10 20 10s10 10 20 10z"


@pytest.mark.parametrize(("data", "written"), [
    ("M1.26 2.8 L10.04,20", "M1.5 3L10 20"),
    ("M0 0h10.3h10.3h10.3", "M0 0h10.5h10h10.5"),
    ("m.3.3 1 1", "m.5.5l1 1"),
    ("M0 0V9.8H-3.1z", "M0 0V10H-3z"),
    ("M0 0c1 0 2 1 2 2c0 1 1 2 2 2", "M0 0c1 0 2 1 2 2s1 2 2 2"),
    ("M0 0C1 0 2 1 2 2C5 5 6 6 7 7", "M0 0C1 0 2 1 2 2C5 5 6 6 7 7"),
    ("M1 1l1 0zl.3 4.9", "M1 1l1 0zl.5 5"),
])
def test_lines_lie_on_a_grid_of_half_a_unit(data, written):
    assert rounded(data) == written


@pytest.mark.parametrize("data", ["M0 0A5.1 5.1 0 0 1 10.13 0", "M0 0e5", "", "0 0.123", "M0 0L1.123"])
def test_what_it_cannot_read_stays_as_it_is(data):
    assert rounded(data) == data


def test_what_is_rounded_off_does_not_add_up():
    steps = re.findall(r"h([\d.]+)", rounded("M0 0" + "h1.2" * 50))
    assert sum(map(float, steps)) == pytest.approx(60, abs=0.25)


def test_what_is_drawn_much_larger_keeps_its_decimals():
    drawing = etree.fromstring(f'<svg xmlns="{SVG}"><g transform="scale(4)"><path d="M.12 .12h3"/></g><path d="M.12 .12h3"/></svg>')
    round_lines(drawing)
    assert [path.get("d") for path in drawing.iter(f"{{{SVG}}}path")] == ["M.12 .12h3", "M0 0h3"]


def test_an_outline_that_comes_twice_is_written_once():
    drawing = etree.fromstring(f'<svg xmlns="{SVG}"><path d="{LONG}" fill="red"/><path d="{LONG}" stroke="blue" transform="scale(2)"/><path d="M0 0h1"/></svg>')
    share_outlines(drawing, "picture-")
    assert as_text(drawing).count(LONG) == 1
    uses = [dict(use.attrib) for use in drawing.iter(f"{{{SVG}}}use")]
    assert uses == [{"href": "#picture-1", "fill": "red"}, {"href": "#picture-1", "stroke": "blue", "transform": "scale(2)"}]
