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
KEPT = ("README.md", "CNAME")
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?|.*\.", re.IGNORECASE)
"""Names that Windows keeps for itself, or cannot write."""
RENAME = Message("rename it, and the links to it")


def check(site: Site) -> Iterator[Problem]:
    plain = {path for path in site.paths if path == path.lower()}
    for path in site.paths:
        if path not in plain and path.lower() in plain:
            message = Message("the name differs from '{other}' only in capitals, and on Windows and Macs the two are one file", other=path.lower())
            yield Problem(path, Position(), message, hint=Message("remove the one that is not needed, or give it another name"))
            continue
        for name in path.split("/"):
            if name not in KEPT and not NAME.fullmatch(name):
                wrong = joined(_named(sign) for sign in dict.fromkeys(NAME.sub("", name)))
                message = Message("the name '{name}' has {wrong}; expected a–z, 0–9, hyphens, underscores and dots", name=name, wrong=wrong)
                yield Problem(path, Position(), message, hint=RENAME)
                break
            if RESERVED.fullmatch(name):
                yield Problem(path, Position(), Message("a file cannot be named '{name}' on Windows", name=name), hint=RENAME)
                break


def _named(sign: str) -> Message:
    return Message("a space") if sign == " " else Message("'{sign}'", sign=sign)
