"""A link or picture leads to a page, a file, an address on the web, a mail address or a telephone number.

Why:  `javascript:` and `data:` run a program or carry hidden contents where the reader expects a page; half an address leads nowhere.
Bad:  `[Read more](javascript:alert(1))`, `[the mill](https://)`, `[write to us](mailto:mill)`
Good: `[Read more](../treatments/index.md)`
"""

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import unquote

from healthsite.model.message import Message
from healthsite.model.passage import Passage
from healthsite.model.problem import Problem
from healthsite.model.site import Site
from healthsite.text.tags import tags_in

ALLOWED = ("http", "https", "mailto", "tel", "term", "picture")
TARGETS = (
    re.compile(r"\]\(\s*<?(?P<target>[^\s)>](?:[^)\n>]*[^\s)>])?)"),
    re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:\s*<?(?P<target>\S+)", re.MULTILINE),
    re.compile(r"<(?P<target>[A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>"),
)
"""A link or image, the definition of one, and an address in angle brackets."""
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
HIDING = re.compile(r"[\x00-\x20\u00ad\u200b-\u200f\u2060\ufeff\\]")
LOCAL = re.compile(
    r"https?://(?:[^/@]*@)?(?:localhost|127\.[\d.]+|0\.0\.0\.0|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|\[::1\]|[\w-]+\.(?:local|lan|internal))(?=[:/?#]|$)",
    re.IGNORECASE,
)
WHOLE = {
    "mailto": (re.compile(r"[^\s@?]+@[^\s@?]+\.[^\s@?]{2,}(?:\?.*)?"), Message("write mailto:name@example.org")),
    "tel": (re.compile(r"\+?[\d.()-]{3,}"), Message("write tel: and the figures, with + and the country's number before them")),
    "https": (re.compile(r"//(?:[^/@]*@)?(?:[\w-]+\.)+[^\W\d_][\w-]+\.?(?::\d+)?(?:[/?#].*)?"), Message("copy the whole address from the browser")),
}
"""Scheme -> what stands behind it in a whole address, and the hint where that is not so."""
WITH_TARGET = {"href", "src", "action", "formaction", "xlink:href", "srcdoc", "poster"}


def check(site: Site) -> Iterator[Problem]:
    for passage in site.passages:
        for offset, target in _targets(passage):
            bare = HIDING.sub("", unescape(unquote(unescape(target))))
            scheme = SCHEME.match(bare)
            if scheme and scheme[1].lower() not in ALLOWED:
                allowed = ", ".join(f"{name}:" for name in ALLOWED)
                found = scheme[1].lower()
                message = Message("the target begins with '{found}:', expected a page, a file or one of: {allowed}", found=found, allowed=allowed)
                yield passage.problem(offset, message, Message("write where the reader should come to"))
            elif bare.startswith("//"):
                message = Message("the target '{target}' does not say how to get there", target=target)
                yield passage.problem(offset, message, Message("begin it with https://"))
            elif LOCAL.match(bare):
                message = Message("the target '{target}' is on a machine that only you can reach", target=target)
                yield passage.problem(offset, message, Message("link to the page's file, or to where everybody finds it"))
            elif scheme and (whole := WHOLE.get(scheme[1].lower())) and not whole[0].fullmatch(bare, scheme.end()):
                yield passage.problem(offset, Message("the address '{address}' is not whole", address=target), whole[1])


def _targets(passage: Passage) -> Iterator[tuple[int, str]]:
    for pattern in TARGETS:
        for match in pattern.finditer(passage.markup):
            yield match.start("target"), match["target"]
    for tag in tags_in(passage.markup):
        for attribute in tag.attributes:
            if attribute.name in WITH_TARGET and attribute.value:
                yield attribute.offset, attribute.value
