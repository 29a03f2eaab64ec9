"""A picture file is light.

Why:  many read on a phone with a slow or costly connection, and some from a sickbed.
Bad:  a photograph of 3 MB straight from the camera
Good: the same photograph, 1200 pixels wide, saved as WebP: 90 kB
"""

from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site

HEAVIEST = 300_000
"""Bytes. A drawing of the site is a hundredth of it; a photograph as wide as the text fits into half."""


def check(site: Site) -> Iterator[Problem]:
    for path, picture in site.pictures.items():
        if picture.size > HEAVIEST:
            size, most = kilobytes(picture.size), kilobytes(HEAVIEST)
            message = Message("the picture weighs {size} kB, the most allowed is {most} kB", size=size, most=most)
            hint = Message("make it smaller, at most 1200 pixels wide, and save it as WebP")
            yield Problem(f"docs/{path}", Position(), message, hint=hint)


def kilobytes(size: int) -> int:
    """Rounded up, so that what is too heavy never looks as if it were not."""
    return -(-size // 1000)
