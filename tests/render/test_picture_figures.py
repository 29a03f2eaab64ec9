"""Every picture of the site, as it stands in a page and as a file."""
import re
import xml.etree.ElementTree as etree

import pytest

from healthsite.render.pictures.chart import BAR, LEFT, RIGHT, SHARE, chart, percentage
from healthsite.render.pictures.contact_sheet import page_with
from healthsite.render.pictures.figure import figure, standalone
from healthsite.text.svg_dangers import svg_dangers

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def shown(each_picture, site):
    """Language -> the picture as it stands in a page."""
    return {code: figure(each_picture, page_with(each_picture, code, site), site) for code in site.settings.codes}


def test_it_keeps_to_the_security_policy(shown):
    found = [match for html in shown.values() for match in re.findall(r'\sstyle=|<style|<script|\son\w+=|https?:(?!//www.w3.org/2000/svg)', html)]
    assert found == []


def test_every_colour_follows_the_theme(shown):
    fixed = [value for html in shown.values() for value in re.findall(r'(?:fill|stroke)="(#[^"]*)"', html)]
    assert fixed == []


def test_names_inside_are_its_own(shown, each_picture):
    ids = [name for html in shown.values() for name in re.findall(r'\sid="([^"]*)"', html)]
    assert ids and all(name.startswith(f"picture-{each_picture}") for name in ids)
    assert all(len(names) == len(set(names)) for html in shown.values() if (names := re.findall(r'\sid="([^"]*)"', html)))


def test_no_link_stands_inside_another(shown):
    for html in shown.values():
        svg = etree.fromstring(re.search(r"<svg.*</svg>", html, re.DOTALL)[0])
        assert [link for outer in svg.iter(f"{SVG}a") for link in outer.iter(f"{SVG}a") if link is not outer] == []


def test_it_says_what_it_shows(shown, each_picture, site):
    for code, html in shown.items():
        svg = etree.fromstring(re.search(r"<svg.*</svg>", html, re.DOTALL)[0])
        title, description = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
        assert (title.text, description.text) == (site.illustrations[each_picture].title[code], site.illustrations[each_picture].description[code])
        assert (svg.get("role"), svg.get("aria-labelledby"), svg.get("aria-describedby")) == ("group" if site.illustrations[each_picture].links else "img", title.get("id"), description.get("id"))


def test_as_a_file_it_is_a_drawing_and_nothing_else(each_picture, site):
    for code in site.settings.codes:
        text = standalone(each_picture, code, site)
        assert svg_dangers(text.encode()) == ()
        assert "var(" not in text and "class=" not in text


def test_the_bars_of_a_chart_are_the_figures_of_facts(site):
    bars = [bar for picture in site.illustrations.values() for group in picture.chart for bar in group.bars]
    for bar in bars:
        assert f"{percentage(bar, site):g}" in site.facts[bar.fact].claim or bar.about


def test_a_bar_that_is_only_about_so_long_grows_thinner_around_its_length(site):
    about = [(picture, bar) for picture in site.illustrations.values() for group in picture.chart for bar in group.bars if bar.about]
    assert about
    for picture, bar in about:
        fading = [path for path in chart(picture, site, "en").iter(f"{SVG}path") if path.get("class") == "bar-fading"]
        middles = [float(re.match(r"M([\d.]+)", path.get("d"))[1]) + BAR / 2 for path in fading]
        widths = [float(path.get("stroke-width")) for path in fading]
        assert widths == sorted(widths, reverse=True) and middles == sorted(middles)
        assert middles[0] < LEFT + percentage(bar, site) / 100 * SHARE * (RIGHT - LEFT) < middles[-1]
