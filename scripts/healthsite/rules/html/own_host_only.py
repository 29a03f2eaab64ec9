"""A built page loads nothing from another host.

Why:  what a reader of a health page looks at is nobody else's business; and nothing breaks when
      another host is down.
Bad:  `<link rel="stylesheet" href="https://fonts.example/…">`
Good: every file that the page loads is part of the site
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem

LOADED = (
    "//script/@src", "//link[not(@rel='canonical') and not(@rel='alternate')]/@href", "//img/@src", "//img/@srcset",
    "//source/@src", "//source/@srcset", "//video/@src", "//audio/@src", "//iframe/@src", "//object/@data",
    "//embed/@src", "//form/@action", "//*[local-name()='use' or local-name()='image']/@href",
)


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    for query in LOADED:
        for address in page.tree.xpath(query):
            if address.strip().startswith(("http:", "https:", "//")):
                message = Message("the page loads '{address}' from another host", address=address)
                yield page.problem(address.getparent(), message, Message("serve it from docs/assets/"))
    for style in page.tree.xpath("//style"):
        if "url(http" in (style.text or "").replace('"', "").replace("'", "") or "@import" in (style.text or ""):
            yield page.problem(style, Message("a style in the page loads from another address"), Message("serve it from docs/assets/"))
