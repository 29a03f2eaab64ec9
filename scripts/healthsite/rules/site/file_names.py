"""File names under `docs/` have only a–z, 0–9, hyphens, underscores and dots.

Why:  spaces, capitals and letters such as ø become addresses that break when they are copied, or that work on one
      computer and not on the next.
Bad:  `docs/assets/images/Bilde av bekkenet.svg`
Good: `docs/assets/images/pelvis-front.svg`; only a `README.md` keeps its capitals
"""

import re
from collections.abc import Iterator

from healthsite.model.message import Message, joined
from healthsite.model.problem import Position, Problem
from healthsite.model.site import Site


NAME = re.compile(r"[a-z0-9._-]+")
KEPT = "README.md"


def check(site: Site) -> Iterator[Problem]:
    for path in site.paths:
        for name in path.split("/"):
            if name != KEPT and not NAME.fullmatch(name):
                wrong = joined(_named(sign) for sign in dict.fromkeys(NAME.sub("", name)))
                message = Message("the name '{name}' has {wrong}; expected a–z, 0–9, hyphens, underscores and dots", name=name, wrong=wrong)
                yield Problem(path, Position(), message, hint=Message("rename it, and the links to it"))
                break


def _named(sign: str) -> Message:
    return Message("a space") if sign == " " else Message("'{sign}'", sign=sign)
