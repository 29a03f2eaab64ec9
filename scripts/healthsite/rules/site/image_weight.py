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
            message = Message("the picture weighs {kilobytes}, the most allowed is {kilobytes_2}", kilobytes=_kilobytes(picture.size), kilobytes_2=_kilobytes(HEAVIEST))
            yield Problem(f"docs/{path}", Position(), message, hint=Message("make it smaller, at most 1200 pixels wide, and save it as WebP"))


def _kilobytes(size: int) -> str:
    return f"{-(-size // 1000)} kB"
