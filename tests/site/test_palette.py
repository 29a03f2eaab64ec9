"""The colours of the face of the site, read from the style sheet: what is read stands out by 7:1, what is only seen by 4.5:1.

Contrast is that of WCAG 2.2 (relative luminance of sRGB), a ratio from 1 to 21.
"""
import re
from itertools import product
from pathlib import Path

import pytest

SHEET = (Path(__file__).resolve().parents[2] / "docs/assets/css/site.css").read_text(encoding="utf-8")
READ = ("ink", "ink-soft", "link", "brand", "warm", "urgent", "caution", "note")
SEEN = ("line-strong", "focus")
GROUNDS = ("paper", "surface", "sunken")
BOXES = ("urgent", "caution", "note")
DARK = ':root[data-theme="dark"]'
DARK_BY_DEVICE = ':root:not([data-theme="light"])'


def values(selector: str) -> dict[str, str]:
    """The custom properties that the first rule with the selector sets: name -> value."""
    block = re.search(rf"^\s*{re.escape(selector)} \{{(.*?)\}}", SHEET, re.DOTALL | re.MULTILINE).group(1)
    return dict(re.findall(r"--([\w-]+): ([^;]+);", block))


PALETTES = {"light": values(":root"), "dark": values(DARK)}


def luminance(colour: str) -> float:
    channels = [int(colour[place:place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("text", "ground"), [*product(READ, GROUNDS), *((box, f"{box}-soft") for box in BOXES),
                                              *(("ink", f"{box}-soft") for box in BOXES), *(("link", f"{box}-soft") for box in BOXES),
                                              ("ink", "brand-soft"), ("brand", "brand-soft"), ("on-brand", "brand")])
def test_what_is_read_stands_out_by_seven_to_one(theme, text, ground):
    assert contrast(PALETTES[theme][text], PALETTES[theme][ground]) >= 7


@pytest.mark.parametrize("theme", PALETTES)
@pytest.mark.parametrize(("edge", "ground"), [*product(SEEN, (*GROUNDS, "brand-soft"))])
def test_edges_and_the_focus_stand_out_by_four_and_a_half_to_one(theme, edge, ground):
    assert contrast(PALETTES[theme][edge], PALETTES[theme][ground]) >= 4.5


@pytest.mark.parametrize("part", ["", " .picture"])
def test_dark_is_the_same_chosen_by_the_device_or_by_the_reader(part):
    assert values(DARK + part) == values(DARK_BY_DEVICE + part) != {}
