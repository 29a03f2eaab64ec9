"""Bars made from the figures of facts: nobody types a number, so none can be wrong in a picture only."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from healthsite.model.illustration import Bar, Illustration
from healthsite.model.site import Site
from healthsite.render.pictures.labels import LETTER, LINE, wrapped
from healthsite.render.pictures.svg import SVG, made
from healthsite.text.shares import share_of

WIDE, LEFT, RIGHT = 500, 12, 490
LETTERS, TEXT, BAR, ROOM, GROUP = 20, 20, 28, 8, 18
"""Size of letters, and heights, in units of the drawing."""
ROOM_FOR_WORDS, ROOM_FOR_STRONG_WORDS = 440, 400
"""How wide words may be before they go on in a next line: bold letters are wider."""
SHARE = 0.8
"""Of the width, what a bar of a hundred per cent takes: its number stands behind it."""
FADING = 30
"""How far from its length, to both sides, a bar fades that is only about so long."""
FADING_LINES = ((6, 3), (18, 2.5), (30, 2), (42, 1.4), (53, 0.9))
"""The slanting lines of its end: how far from where it begins to fade, and how wide."""
NO_BREAK = "\u00a0"


def percentage(bar: Bar, site: Site) -> float:
    """How long a bar is, between 0 and 100; 0 if the fact does not say it, which the check tells."""
    fact = site.facts.get(bar.fact)
    known = fact is not None and 0 < bar.figure <= len(fact.figures)
    return (share_of(fact.figures[bar.figure - 1]) if known else None) or 0.0


def chart(picture: Illustration, site: Site, language: str) -> etree.Element:
    """A drawing with its label keys, as an illustrator would have drawn it. Only numbers differ between languages."""
    rows: list[etree.Element] = []
    y = 10.0

    def write(key: str, style: str) -> float:
        """Put words here; how high they are in this language."""
        width = ROOM_FOR_STRONG_WORDS if style else ROOM_FOR_WORDS
        more = (len(wrapped(picture.labels.get(key, {}).get(language, ""), width / (LETTERS * LETTER))) - 1) * LETTERS * LINE
        rows.append(_words(key, LEFT, y + TEXT + more / 2, style, width))
        return TEXT + more

    for group in picture.chart:
        if group.label:
            y += write(group.label, "label-strong") + 2 * ROOM
        for bar in group.bars:
            value = percentage(bar, site)
            y += write(bar.label, "") + ROOM
            rows += _bar(bar, value, y, _number(bar, value, language, site))
            y += BAR + GROUP
        y += ROOM
    return made("svg", {"viewBox": f"0 0 {WIDE} {y - ROOM:g}"}, *rows)


def bars_in_words(picture: Illustration, site: Site, language: str) -> list[str]:
    """What each bar says, for readers who do not see it."""
    def words(key: str) -> str:
        return picture.labels.get(key, {}).get(language, "")

    return [
        f"{', '.join(filter(None, (words(group.label), words(bar.label))))}: {_number(bar, percentage(bar, site), language, site)}"
        for group in picture.chart for bar in group.bars
    ]


def _number(bar: Bar, value: float, language: str, site: Site) -> str:
    written = site.word(language, "percent").format(number=f"{value:g}").replace(" ", NO_BREAK)
    return f"≈ {written}" if bar.about else written


def _bar(bar: Bar, value: float, y: float, written: str) -> list[etree.Element]:
    """A bar on the ground of a hundred per cent, cut into tenths: who reads no percentages counts how many of ten."""
    length = (RIGHT - LEFT) * value / 100 * SHARE
    whole = made("rect", {"class": "bar-whole", "x": LEFT, "y": y, "width": (RIGHT - LEFT) * SHARE, "height": BAR})
    look = "bar" if bar.look == "filled" else "bar-hatched"
    if bar.about:
        drawn = _fading(look, length, y)
    else:
        drawn = [made("rect", {"class": look, "x": LEFT, "y": y, "width": length, "height": BAR})]
    number = made("text", {"class": "label label-strong", "x": LEFT + (RIGHT - LEFT) * SHARE + 10, "y": y + BAR * 0.74, "font-size": LETTERS + 2}, text=written)
    axis = made("path", {"class": "axis", "d": f"M{LEFT} {y - 3} v{BAR + 6}"})
    places = [share * (RIGHT - LEFT) * SHARE / 10 for share in range(1, 10)]
    # A cut through an end that fades would look like its end.
    tenths = "".join(f"M{LEFT + place:.1f} {y}v{BAR}" for place in places if not bar.about or abs(place - length) > FADING)
    return [whole, *drawn, made("path", {"class": "bar-tenths", "d": tenths}), axis, number]


def _fading(look: str, length: float, y: float) -> list[etree.Element]:
    """A bar that is only about so long: it has no end, its hatch grows thinner and thinner around its length."""
    start = LEFT + length - FADING
    solid = made("path", {"class": look, "d": f"M{start - BAR / 2:.1f} {y}H{LEFT}v{BAR}H{start + BAR / 2:.1f}"})
    lines = [made("path", {"class": "bar-fading", "stroke-width": f"{width}", "d": f"M{start - BAR / 2 + step:.1f} {y}l{BAR} {BAR}"})
             for step, width in FADING_LINES]
    return [solid, *lines]


def _words(key: str, x: float, y: float, style: str, width: int) -> etree.Element:
    place = {"x": f"{x:g}", "y": f"{y:g}", "data-width": f"{width}"}
    element = etree.Element(f"{{{SVG}}}text", {**place, "font-size": f"{LETTERS}", "class": f"label picture__always {style}".strip()})
    element.text = f"{{{key}}}"
    return element
