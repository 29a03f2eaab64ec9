"""The sizes and places in a drawing are numbers, and no size is negative.

Why:  a browser leaves out what it cannot measure, and nobody is told: a part, a word or the whole picture is missing.
Bad:  `viewBox="0 0 -640 500"`, `<use href="#loaf" x="15O"/>`
Good: `viewBox="0 0 640 500"`, `<use href="#loaf" x="150"/>`
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message
from healthsite.model.problem import Problem
from healthsite.model.site import Site

SIZE = ("width", "height", "r", "rx", "ry", "data-width", "stroke-width", "font-size")
PLACE = ("x", "y", "cx", "cy", "x1", "x2", "y1", "y2", "dx", "dy")
ATTRIBUTE = re.compile(rf"(?<=\s)(?P<name>viewBox|{'|'.join((*SIZE, *PLACE))})\s*=\s*(?P<sign>[\"'])(?P<value>.*?)(?P=sign)")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px|%|em)?", re.IGNORECASE)
BOX = re.compile(r"\s*(?:-?[\d.]+[\s,]+){2}(?:(?!0+(?:\.0*)?(?:[\s,]|$))\d[\d.]*)[\s,]+(?!0+(?:\.0*)?\s*$)\d[\d.]*\s*")
"""Two numbers for the corner, then a width and a height that are more than nothing."""


def check(site: Site) -> Iterator[Problem]:
    for drawing in (*site.drawings.values(), *site.drawing_kit.parts.values()):
        for match in ATTRIBUTE.finditer(drawing.text):
            name, value = match["name"], match["value"]
            if name == "viewBox":
                right, hint = BOX.fullmatch(value), Message("write four numbers: left, top, width, height; the last two above zero")
            else:
                right = all(NUMBER.fullmatch(one) for one in re.split(r"[\s,]+", value.strip())) and not (name in SIZE and value.strip().startswith("-"))
                hint = Message("write a number")
            if not right:
                message = Message("'{name}' is '{found}', which is no size or place", name=name, found=value)
                yield Problem(drawing.path, drawing.position(match.start("name")), message, hint=hint)
