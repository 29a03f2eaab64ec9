"""A built page has one title and one description, neither of them empty.

Why:  they are what a search engine, a browser tab and a shared link show.
Bad:  `<title></title>`
Good: `<title>Bekkenleddsmerter – Bekkenguiden</title>`
"""

from collections.abc import Iterator

from healthsite.model.built import BuiltSite, HtmlPage
from healthsite.model.message import Message
from healthsite.model.problem import Problem


def check(page: HtmlPage, built: BuiltSite) -> Iterator[Problem]:
    for what, found in (
        ("title", page.tree.xpath("//head/title/text()")),
        ("description", page.tree.xpath("//head/meta[@name='description']/@content")),
    ):
        if len(found) != 1:
            yield page.problem(None, Message("the page has {count} elements '{element}' with words, expected 1", count=len(found), element=what))
        elif not found[0].strip():
            yield page.problem(None, Message("the page's {element} is empty", element=what))
