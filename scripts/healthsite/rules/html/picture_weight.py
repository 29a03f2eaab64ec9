"""A picture shown by its key weighs little.

Why:  it comes with the page, before the reader has asked for it, on a telephone as well.
Bad:  a drawing of ten thousand points, traced by a program
Good: a drawing of a few hundred points, whose parts are drawn once
"""

import gzip
from collections.abc import Iterator

from lxml import etree

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem

HEAVIEST = 8_000
"""Bytes, packed as hosts pack them."""


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    for drawing in page.tree.xpath("//figure[contains(@class, 'picture')]//svg"):
        size = len(gzip.compress(etree.tostring(drawing, with_tail=False), mtime=0))
        if size > HEAVIEST:
            message = Message("the picture weighs {size} bytes when packed, the most allowed is {most}", size=size, most=HEAVIEST)
            yield page.problem(drawing, message, Message("draw it with fewer points, or show fewer people in it"))
